package org.restoration.evaluation.files.internal.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.restoration.evaluation.indicator.Indicator;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.unit.Unit;

/** The unit that a value far outside its usual range was likely written in: 12 g/kg of a metal was meant as 12 mg/kg. */
final class LikelyUnit {

    /** A value beyond the range by this factor is nearer to ten times its end than to the end: the square root of 10. */
    private static final double TENFOLD = 3.1622776601683795;

    /** Units that are taken for each other; the first list that holds the unit of an indicator is the one for it. */
    private static final List<List<Unit>> MIXED_UP = Stream.of(
                    List.of("%", "1"),
                    List.of("mg/kg", "ug/kg", "g/kg", "%"),
                    List.of("mg/L", "ug/L", "g/L"),
                    List.of("t/km2/a", "t/har/a", "kg/m2/a"),
                    List.of("m", "cm", "mm"),
                    List.of("g/cm3", "kg/m3"),
                    List.of("g/m2", "kg/m2", "kg/har", "t/har"),
                    List.of("g/m2/a", "kg/m2/a", "kg/har/a", "t/har/a"),
                    List.of("dS/m", "mS/cm", "uS/cm"),
                    List.of("har", "m2", "km2"))
            .map(units -> units.stream().map(Unit::parse).toList())
            .toList();

    private LikelyUnit() {}

    /**
     * The unit under which the number as written is usual: that of the indicator if it is one, else the one that changes the value least.
     *
     * @param value the value in the unit of the indicator, as the file says it
     * @param given the number as written
     * @param written the unit as written
     * @return empty when the value is not far outside the usual range, or no other unit makes it usual
     */
    static Optional<Unit> of(Indicator indicator, double value, BigDecimal given, Unit written) {
        ValueRange usual = indicator.typicalRange();
        boolean far =
                usual.high() > 0 && value > TENFOLD * usual.high() || usual.low() > 0 && value < usual.low() / TENFOLD;
        if (!far) {
            return Optional.empty();
        }
        Unit own = indicator.unit();
        Unit likely = null;
        double nearest = Double.POSITIVE_INFINITY;
        for (Unit other : alike(own)) {
            double meant = other.conversionTo(own).apply(given);
            double change = meant > value ? meant / value : value / meant;
            if (!other.isSameAs(written) && usual.contains(meant) && change > TENFOLD) {
                if (other.isSameAs(own)) {
                    return Optional.of(own);
                }
                if (change < nearest) {
                    nearest = change;
                    likely = other;
                }
            }
        }
        return Optional.ofNullable(likely);
    }

    private static List<Unit> alike(Unit own) {
        return MIXED_UP.stream()
                .filter(units -> units.stream().anyMatch(own::isSameAs))
                .findFirst()
                .orElse(List.of());
    }
}
