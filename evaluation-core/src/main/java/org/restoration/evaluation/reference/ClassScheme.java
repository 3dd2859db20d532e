package org.restoration.evaluation.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;

/**
 * Classes from best to worst into which a source puts a sample by its worst factor, such as the water classes of GB 3838 or
 * the three classes of farmland of GB 15618. A value equal to a limit that two classes share takes the better class.
 *
 * @param id unique id such as {@code gb-3838-2002}
 * @param title what the scheme is, in both languages
 * @param classes the classes, best first, with different codes; only the last has no limits and takes what no other takes
 */
public record ClassScheme(String id, LocalizedText title, List<RankedClass> classes) {

    /** Checks that every class but the last has limits. */
    public ClassScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        classes = List.copyOf(classes);
        if (classes.size() < 2) {
            throw new IllegalArgumentException(
                    "class scheme " + id + " must have at least two classes: got " + classes.size());
        }
        Set<String> codes = new TreeSet<>();
        for (int i = 0; i < classes.size(); i++) {
            RankedClass ranked = classes.get(i);
            boolean last = i == classes.size() - 1;
            if (ranked.tables().isEmpty() != last) {
                throw new IllegalArgumentException("class scheme " + id
                        + " must have limits in every class but the last: got class " + ranked.code()
                        + (last ? " with limits" : " without"));
            }
            if (!codes.add(ranked.code())) {
                throw new IllegalArgumentException(
                        "codes of class scheme " + id + " must differ: got " + ranked.code() + " twice");
            }
        }
    }

    /** The class of a rank; 1 is the best. */
    public RankedClass ranked(int rank) {
        return classes.get(rank - 1);
    }

    /**
     * Classifies one sample.
     *
     * @param context what is known of the site; an unknown axis or fact leaves a range of classes
     * @param sample indicator to value in the unit of the limits, covariates such as {@code soil.ph} among them; NaN or
     *     absent means not known; indicators that the best class does not limit at the site are no factors
     * @return the class, or empty when the sample has no factor because none was measured or the site is out of scope
     */
    public Optional<WorstFactorClass> classify(SiteContext context, Map<String, Double> sample) {
        SortedMap<String, ClassRange> factors = new TreeMap<>();
        for (LimitTable table : classes.get(0).tables()) {
            String indicator = table.indicator();
            double value = sample.getOrDefault(indicator, Double.NaN);
            if (!Double.isNaN(value)
                    && classes.get(0).limitOf(indicator, context).isPresent()) {
                factors.put(indicator, rangeOf(indicator, value, context, sample));
            }
        }
        return factors.isEmpty() ? Optional.empty() : Optional.of(new WorstFactorClass(this, factors));
    }

    private ClassRange rangeOf(String indicator, double value, SiteContext context, Map<String, Double> sample) {
        int best = classes.size();
        int worst = classes.size();
        for (int rank = classes.size() - 1; rank >= 1; rank--) {
            Optional<ResolvedLimit> limit = ranked(rank).limitOf(indicator, context);
            double covariate = limit.flatMap(ResolvedLimit::covariate)
                    .map(code -> sample.getOrDefault(code, Double.NaN))
                    .orElse(Double.NaN);
            if (limit.isEmpty() || limit.get().mostLenient(covariate).contains(value)) {
                best = rank;
            }
            if (limit.isEmpty() || limit.get().strictest(covariate).contains(value)) {
                worst = rank;
            }
        }
        return new ClassRange(best, worst);
    }
}
