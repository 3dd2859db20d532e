package org.restoration.evaluation.files.internal.observation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.restoration.evaluation.files.internal.cell.Cells;
import org.restoration.evaluation.files.internal.site.SiteRegister;
import org.restoration.evaluation.files.internal.table.FileOrigin;
import org.restoration.evaluation.files.internal.table.Header;
import org.restoration.evaluation.files.internal.table.Row;
import org.restoration.evaluation.files.internal.table.TableFormat;
import org.restoration.evaluation.indicator.IndicatorCatalogue;

/** A table of observations: tidy (one value a row) or wide (one column an indicator), told apart by the header. */
public final class ObservationsFormat implements TableFormat {

    /** Columns of a tidy table, required ones first; those of a wide table are among them. */
    public static final List<String> COLUMNS = Stream.concat(TidyRows.REQUIRED.stream(), TidyRows.OPTIONAL.stream())
            .toList();

    private final Cells cells;
    private final IndicatorCatalogue catalogue;
    private final SiteRegister sites;
    private final ObservationRegister register;
    private final FileOrigin origin;
    private final ShareSuspicion suspicion;

    public ObservationsFormat(
            Cells cells,
            IndicatorCatalogue catalogue,
            SiteRegister sites,
            ObservationRegister register,
            FileOrigin origin) {
        this.cells = cells;
        this.catalogue = catalogue;
        this.sites = sites;
        this.register = register;
        this.origin = origin;
        this.suspicion = new ShareSuspicion(cells.findings());
    }

    @Override
    public Collection<String> knownColumns() {
        return COLUMNS;
    }

    @Override
    public Optional<Consumer<Row>> rowsUnder(Header header) {
        if (isWide(header)) {
            header.rejectUnknown(WideRows.KNOWN, name -> WideRows.isValueColumn(name, catalogue));
            header.requires(RowFacts.REQUIRED);
            return Optional.of(new WideRows(header, cells, catalogue, sites, register, suspicion, origin)::read);
        }
        header.rejectUnknown(knownColumns(), name -> false);
        header.requires(TidyRows.REQUIRED);
        return header.has("indicator") && header.has("value")
                ? Optional.of(new TidyRows(header, cells, catalogue, sites, register, suspicion, origin)::read)
                : Optional.empty();
    }

    private boolean isWide(Header header) {
        return !header.has("indicator")
                && !header.has("value")
                && header.names().stream().anyMatch(name -> WideRows.isValueColumn(name, catalogue));
    }

    @Override
    public void finish() {
        suspicion.report();
    }
}
