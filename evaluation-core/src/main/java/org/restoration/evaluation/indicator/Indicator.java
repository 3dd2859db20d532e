package org.restoration.evaluation.indicator;

import java.time.Period;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

/**
 * Something that can be observed at a site.
 *
 * @param code unique code such as {@code soil.cadmium}: lower-case words joined by hyphens, at least one dot
 * @param name name in both languages
 * @param dimension the dimension it belongs to
 * @param unit the unit in which the library holds its values
 * @param kind state, process or response
 * @param direction which values are good
 * @param hardDomain what is physically possible; a value outside is an error
 * @param typicalRange what is usual; a value outside is a warning
 * @param family what it tells of, as words from the general to the particular, separated by {@code /}: {@code soil-metal} for an index over
 *     all metals, {@code soil-metal/cadmium} for one of them; the code when it tells of nothing that another one tells of
 * @param channels how it can be observed, never empty
 * @param method how it is measured
 * @param validity how long a value stays valid after its date
 * @param provenance the source of its definition
 * @param note anything a user must know, or ""
 */
public record Indicator(
        String code,
        LocalizedText name,
        Dimension dimension,
        Unit unit,
        IndicatorKind kind,
        Direction direction,
        ValueRange hardDomain,
        ValueRange typicalRange,
        String family,
        Set<Channel> channels,
        String method,
        Period validity,
        Provenance provenance,
        String note) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /** Checks that the parts fit each other. */
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(provenance, "provenance");
        hardDomain = hardDomain == null ? ValueRange.ALL : hardDomain;
        typicalRange = typicalRange == null ? hardDomain : typicalRange;
        note = note == null ? "" : note;
        method = method == null ? "" : method;
        validity = validity == null ? Period.ofYears(3) : validity;
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "indicator code must be lower-case words joined by hyphens with at least one dot: got \"" + code
                            + "\"");
        }
        if (family == null || family.isBlank()) {
            family = code;
        }
        if (channels == null || channels.isEmpty()) {
            throw new IllegalArgumentException("indicator " + code + " must have at least one channel: got none");
        }
        channels = java.util.Collections.unmodifiableSet(new TreeSet<>(channels));
        if (hardDomain.low() > typicalRange.low() || hardDomain.high() < typicalRange.high()) {
            throw new IllegalArgumentException("typical range of " + code + " must lie in its hard domain " + hardDomain
                    + ": got " + typicalRange);
        }
        if (validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("validity of " + code + " must be positive: got " + validity);
        }
    }

    /**
     * Whether an index with both would count something twice: they are of one family, or the family of one holds that of the other. Cadmium
     * and lead do not overlap, each of them overlaps with a pollution index over all metals.
     */
    public boolean overlaps(Indicator other) {
        return holds(family, other.family) || holds(other.family, family);
    }

    private static boolean holds(String family, String other) {
        return other.equals(family) || other.startsWith(family + "/");
    }
}
