package org.restoration.evaluation.grading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.restoration.evaluation.message.LocalizedText;

/**
 * Grades from best to worst. Limits are closed below and compared with the score rounded once to 9 decimals, so that 0.8 computed
 * as 0.7999999999999999 is 0.8; the worst grade is open below.
 *
 * @param grades the grades, best first, at least two and at most {@link #MOST_GRADES}
 */
public record GradeScale(List<Grade> grades) {

    /** The index that {@link #indexOf} gives to a score that is not a number. */
    public static final int UNGRADED = -1;

    /** The most grades that a scale may have. */
    public static final int MOST_GRADES = 30;

    private static final double NANO = 1e9;

    /**
     * One grade.
     *
     * @param code stable code
     * @param name name in both languages
     * @param from least score of the grade with at most 9 decimals; {@code -Infinity} for the worst grade
     */
    public record Grade(String code, LocalizedText name, double from) {
        /** Checks that the limit has at most 9 decimals. */
        public Grade {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            if (Double.isNaN(from) || (!Double.isInfinite(from) && Math.rint(from * NANO) / NANO != from)) {
                throw new IllegalArgumentException(
                        "limit of grade " + code + " must have at most 9 decimals: got " + from);
            }
        }
    }

    /** Checks that the limits fall and only the last is open below. */
    public GradeScale {
        grades = List.copyOf(grades);
        if (grades.size() < 2 || grades.size() > MOST_GRADES) {
            throw new IllegalArgumentException(
                    "grade scale must have 2 to " + MOST_GRADES + " grades: got " + grades.size());
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            boolean last = i == grades.size() - 1;
            if (!codes.add(grade.code())) {
                throw new IllegalArgumentException("grade codes must differ: got " + grade.code() + " twice");
            }
            if (last != (grade.from() == Double.NEGATIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "only the worst grade must be open below: got " + grade.code() + " from " + grade.from());
            }
            if (i > 0 && !(grade.from() < grades.get(i - 1).from())) {
                throw new IllegalArgumentException("limits of grades must fall from best to worst: got "
                        + grade.code() + " from " + grade.from() + " after "
                        + grades.get(i - 1).from());
            }
        }
    }

    /**
     * The index of the grade of a score, 0 for the best.
     *
     * @return {@link #UNGRADED} when the score is not a number
     */
    public int indexOf(double score) {
        if (Double.isNaN(score)) {
            return UNGRADED;
        }
        long nanos = (long) Math.rint(score * NANO);
        int last = grades.size() - 1;
        for (int i = 0; i < last; i++) {
            if (nanos >= (long) Math.rint(grades.get(i).from() * NANO)) {
                return i;
            }
        }
        return last;
    }

    /**
     * The index of the grade with a code.
     *
     * @throws IllegalArgumentException if there is none; the text lists the codes
     */
    public int indexOf(String code) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "grade must be one of " + grades.stream().map(Grade::code).toList() + ": got \"" + code + "\"");
    }

    /** The limits of all grades but the worst in units of 10⁻⁹, best first; a fresh array. */
    public long[] limitsInNanos() {
        return grades.stream()
                .limit(grades.size() - 1L)
                .mapToLong(grade -> (long) Math.rint(grade.from() * NANO))
                .toArray();
    }
}
