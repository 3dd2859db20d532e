package org.restoration.evaluation.reference;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.provenance.Provenance;
import org.restoration.evaluation.unit.Unit;

/**
 * Classes into which a source grades the values of an indicator, such as the six nutrient grades; value functions of a
 * profile cite their limits.
 *
 * @param id unique id such as {@code soil-survey-2.soil.organic-matter}
 * @param title what the table is, in both languages
 * @param indicator code of the indicator that is graded
 * @param unit unit of the limits
 * @param bands the classes by ascending value, each beginning where the one before ends; at least two
 * @param provenance the source of the classes
 */
public record GradeTable(
        String id, LocalizedText title, String indicator, Unit unit, List<GradeBand> bands, Provenance provenance) {

    /** Checks that the bands neither overlap nor leave a gap and that their codes differ. */
    public GradeTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(provenance, "provenance");
        bands = List.copyOf(bands);
        if (bands.size() < 2) {
            throw new IllegalArgumentException(
                    "grade table " + id + " must have at least two bands: got " + bands.size());
        }
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < bands.size(); i++) {
            GradeBand band = bands.get(i);
            if (!codes.add(band.code())) {
                throw new IllegalArgumentException(
                        "codes of grade table " + id + " must differ: got " + band.code() + " twice");
            }
            if (i > 0 && bands.get(i - 1).to() != band.from()) {
                throw new IllegalArgumentException("bands of grade table " + id
                        + " must ascend, each beginning where the one before ends: got " + band.code() + " from "
                        + band.from() + " after " + bands.get(i - 1).to());
            }
        }
    }

    /**
     * The class of a value.
     *
     * @throws IllegalArgumentException if the value is NaN or outside all bands
     */
    public GradeBand bandOf(double value) {
        if (value >= bands.get(0).from()) {
            for (GradeBand band : bands) {
                if (value < band.to() || value == band.to() && (band.toIncluded() || isLast(band))) {
                    return band;
                }
            }
        }
        throw new IllegalArgumentException(
                "value graded by " + id + " must lie in [" + bands.get(0).from() + ", "
                        + bands.get(bands.size() - 1).to() + "] " + unit.code() + ": got " + value);
    }

    private boolean isLast(GradeBand band) {
        return band == bands.get(bands.size() - 1);
    }
}
