package org.restoration.evaluation.derived;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import org.restoration.evaluation.internal.math.CompensatedSum;

/**
 * The species found in one place, with their abundance: counts, cover or importance values. Species of abundance 0 are the same as
 * absent ones. Diversity and similarity follow Magurran (2004, Measuring Biological Diversity) and Legendre and Legendre (2012,
 * Numerical Ecology).
 *
 * @param abundances species name to abundance, above 0; sorted by name, so that sums have one order
 */
public record Community(SortedMap<String, Double> abundances) {

    /** Checks the abundances and drops those of 0. */
    public Community {
        TreeMap<String, Double> present = new TreeMap<>();
        abundances.forEach((species, abundance) -> {
            if (!(abundance >= 0) || abundance.isInfinite()) {
                throw new IllegalArgumentException(
                        "abundance of " + species + " must be finite and at least 0: got " + abundance);
            }
            if (abundance > 0) {
                present.put(species, abundance);
            }
        });
        abundances = Collections.unmodifiableSortedMap(present);
    }

    /** A community with these abundances. */
    public static Community of(Map<String, ? extends Number> abundances) {
        TreeMap<String, Double> sorted = new TreeMap<>();
        abundances.forEach((species, abundance) -> sorted.put(species, abundance.doubleValue()));
        return new Community(sorted);
    }

    /** S, the number of species. It grows with sampling effort, so compare equal efforts only. */
    public int richness() {
        return abundances.size();
    }

    /** N, the total abundance. */
    public double total() {
        return sum(abundances.values());
    }

    /**
     * The Shannon index H = −Σ p·log p (Shannon 1948, <a
     * href="https://doi.org/10.1002/j.1538-7305.1948.tb01338.x">doi:10.1002/j.1538-7305.1948.tb01338.x</a>). 0 for one species,
     * and for none.
     */
    public double shannon(LogBase base) {
        double total = total();
        CompensatedSum sum = new CompensatedSum();
        for (double abundance : abundances.values()) {
            double p = abundance / total;
            sum.add(p * base.of(p));
        }
        return 0.0 - sum.value();
    }

    /**
     * The Gini–Simpson index 1 − Σ p² (Simpson 1949, <a href="https://doi.org/10.1038/163688a0">doi:10.1038/163688a0</a>): how
     * likely two draws with replacement are of different species. 0 for one species; for none 0 by convention, for bare ground
     * has no diversity.
     */
    public double giniSimpson() {
        double total = total();
        CompensatedSum sum = new CompensatedSum();
        for (double abundance : abundances.values()) {
            double p = abundance / total;
            sum.add(p * p);
        }
        return richness() == 0 ? 0 : 1 - sum.value();
    }

    /**
     * The evenness J = H / ln S (Pielou 1966, <a
     * href="https://doi.org/10.1016/0022-5193(66)90013-0">doi:10.1016/0022-5193(66)90013-0</a>), the same in every base. Empty
     * for fewer than two species, where 0/0 says nothing.
     */
    public OptionalDouble pielou() {
        return richness() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(shannon(LogBase.E) / StrictMath.log(richness()));
    }

    /**
     * Margalef's richness (S − 1) / ln N (Margalef 1958), for counts of individuals. Empty unless there is more than one
     * individual.
     */
    public OptionalDouble margalef() {
        double total = total();
        return total > 1 ? OptionalDouble.of((richness() - 1) / StrictMath.log(total)) : OptionalDouble.empty();
    }

    /**
     * The Bray–Curtis dissimilarity Σ|a − b| / Σ(a + b) (Bray and Curtis 1957, <a
     * href="https://doi.org/10.2307/1942268">doi:10.2307/1942268</a>), 0 for equal communities, 1 for no shared species. Sampling
     * effort must be equal. Empty if both have no species.
     */
    public OptionalDouble brayCurtis(Community other) {
        return ratio(overSpeciesOf(other, (a, b) -> Math.abs(a - b), 1, 1), overSpeciesOf(other, Double::sum, 1, 1));
    }

    /**
     * The proportional similarity Σ min(p_a, p_b) of relative abundances (Renkonen 1938): 1 for equal composition, 0 for no
     * shared species. Empty if one has no species.
     */
    public OptionalDouble proportionalSimilarity(Community other) {
        return richness() == 0 || other.richness() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(overSpeciesOf(other, Math::min, total(), other.total()));
    }

    /** Sørensen's similarity 2c / (S_a + S_b) by presence (Sørensen 1948), c the shared species. Empty if both have none. */
    public OptionalDouble sorensen(Community other) {
        return ratio(2.0 * shared(other), richness() + other.richness());
    }

    /**
     * Jaccard's similarity c / (S_a + S_b − c) by presence (Jaccard 1912, <a
     * href="https://doi.org/10.1111/j.1469-8137.1912.tb05611.x">doi:10.1111/j.1469-8137.1912.tb05611.x</a>), c the shared
     * species. Empty if both have none.
     */
    public OptionalDouble jaccard(Community other) {
        int shared = shared(other);
        return ratio(shared, richness() + other.richness() - shared);
    }

    private int shared(Community other) {
        return (int) abundances.keySet().stream()
                .filter(other.abundances::containsKey)
                .count();
    }

    private double overSpeciesOf(Community other, DoubleBinaryOperator term, double unit, double otherUnit) {
        SortedSet<String> species = new TreeSet<>(abundances.keySet());
        species.addAll(other.abundances.keySet());
        CompensatedSum sum = new CompensatedSum();
        for (String name : species) {
            sum.add(term.applyAsDouble(
                    abundances.getOrDefault(name, 0.0) / unit, other.abundances.getOrDefault(name, 0.0) / otherUnit));
        }
        return sum.value();
    }

    private static double sum(Iterable<Double> terms) {
        CompensatedSum sum = new CompensatedSum();
        terms.forEach(sum::add);
        return sum.value();
    }

    private static OptionalDouble ratio(double numerator, double denominator) {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }
}
