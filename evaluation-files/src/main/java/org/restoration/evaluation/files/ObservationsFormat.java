package org.restoration.evaluation.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.restoration.evaluation.indicator.IndicatorCatalogue;

/** A table of observations: tidy (one value a row) or wide (one column an indicator), told apart by the header. */
final class ObservationsFormat implements TableFormat {

    private final Cells cells;
    private final IndicatorCatalogue catalogue;
    private final SiteRegister sites;
    private final ObservationRegister register;
    private final FileOrigin origin;
    private final ShareSuspicion suspicion;

    ObservationsFormat(
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
        List<String> known = new ArrayList<>(TidyRows.REQUIRED);
        known.addAll(TidyRows.OPTIONAL);
        return known;
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
