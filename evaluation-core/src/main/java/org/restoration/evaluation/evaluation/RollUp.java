package org.restoration.evaluation.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.Sites;

/**
 * A site read from the results of its parts by area: plots, the slopes and gullies that they lie on, and the small watershed. Each
 * part is judged under its own land use; all under one published profile. To cut a part into two of equal results changes nothing.
 *
 * <p>Only the last parts count, those that have no parts themselves; what was observed at the site as a whole, such as sediment at
 * its outlet, is a result of its own. A site that is rolled up has no grade: its parts have, and each requirement that one of them does
 * not keep is named (decision 0012). The order of the sites and of the results changes no number.
 *
 * @param site id of the site
 * @param areaHectares area in hectares, the sum of the areas of the parts
 * @param condition mean condition by area, its low end reported: a part without a result counts from 0 to 1
 * @param effectiveness the way back, computed from the mean conditions by area and not from a mean of ratios; empty where a part
 *     lacks its baseline or reference, something is missing, or the reference is no better than the baseline by more than
 *     {@link Profile#DEFAULT_RESOLUTION}
 * @param areaByGrade hectares by code of grade, in order of the parts, and under {@code none} what has no grade
 * @param requirements on which share of the area each requirement is kept, and which parts do not keep it
 * @param parts the parts in order
 */
public record RollUp(
        String site,
        double areaHectares,
        ScoreInterval condition,
        Optional<Double> effectiveness,
        Map<String, Double> areaByGrade,
        List<Kept> requirements,
        List<Part> parts) {

    /** Share of the area by which the areas of the parts may miss the stated area of the whole. */
    public static final double AREA_TOLERANCE = 0.001;

    private static final String NO_GRADE = "none";

    /** Copies list and map. */
    public RollUp {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(effectiveness, "effectiveness");
        areaByGrade = Collections.unmodifiableMap(new LinkedHashMap<>(areaByGrade));
        requirements = List.copyOf(requirements);
        parts = List.copyOf(parts);
    }

    /**
     * How far a requirement is kept.
     *
     * @param id id of the requirement
     * @param name what it demands
     * @param verdict NOT_MET when a part does not keep it, else UNDETERMINED when it is undecided for one, else MET: area does not
     *     make up for a part
     * @param metShare share of the area of the parts that it is asked of on which it is met, 0 to 1
     * @param notMet ids of the parts that do not keep it, in order
     * @param undetermined ids of the parts for which it is undecided, in order
     */
    public record Kept(
            String id,
            LocalizedText name,
            Verdict verdict,
            double metShare,
            List<String> notMet,
            List<String> undetermined) {

        /** Copies the lists. */
        public Kept {
            notMet = List.copyOf(notMet);
            undetermined = List.copyOf(undetermined);
        }
    }

    /**
     * One part.
     *
     * @param site id of the part
     * @param areaHectares its area in hectares
     * @param evaluation its result, if it was evaluated
     */
    public record Part(String site, double areaHectares, Optional<Evaluation> evaluation) {

        private ScoreInterval condition() {
            return evaluation.map(result -> result.current().interval()).orElseGet(() -> new ScoreInterval(0, 1));
        }
    }

    /**
     * Rolls up the parts of a site.
     *
     * @param sites the sites and their parents
     * @param whole id of the site that is rolled up
     * @param evaluations the results, of other sites too
     * @throws IllegalArgumentException if the site is unknown or has no parts, a part has no area, areas don't add up to a stated one
     *     within {@link #AREA_TOLERANCE}, a part has two results, or two parts were evaluated under different profiles
     */
    public static RollUp of(Sites sites, String whole, Collection<Evaluation> evaluations) {
        Site root = sites.find(whole).orElseThrow(() -> unknown(sites, whole));
        List<Part> parts = new ArrayList<>();
        if (sites.childrenOf(whole).isEmpty()) {
            throw new IllegalArgumentException("site to roll up must have parts: got none of " + whole);
        }
        double area = collect(sites, root, evaluations, parts);
        checkOneProfile(parts);
        ScoreInterval condition = new ScoreInterval(
                mean(parts, part -> part.condition().low()),
                mean(parts, part -> part.condition().high()));
        return new RollUp(whole, area, condition, effectiveness(parts), areaByGrade(parts), requirements(parts), parts);
    }

    /** The part in the worst condition: the result if one bad part spoils the whole. Of several the first by id. */
    public Part worst() {
        return byCondition().get(0);
    }

    /**
     * The mean condition of the worst share of the area.
     *
     * @param share share of the area, above 0 and at most 1; 1 is the mean of all
     */
    public double conditionOfWorst(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the area must be above 0 and at most 1: got " + share);
        }
        double wanted = share * areaHectares;
        double taken = 0;
        CompensatedSum sum = new CompensatedSum();
        for (Part part : byCondition()) {
            double hectares = Math.min(part.areaHectares(), wanted - taken);
            if (hectares <= 0) {
                break;
            }
            sum.add(hectares * part.condition().low());
            taken += hectares;
        }
        return sum.value() / taken;
    }

    private List<Part> byCondition() {
        return parts.stream()
                .sorted(Comparator.comparingDouble(
                                (Part part) -> part.condition().low())
                        .thenComparing(Part::site))
                .toList();
    }

    private static double collect(Sites sites, Site site, Collection<Evaluation> evaluations, List<Part> parts) {
        List<Site> children = sites.childrenOf(site.id());
        if (children.isEmpty()) {
            double area = site.areaHectares()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "every part must have an area to be rolled up: got none of " + site.id()));
            parts.add(new Part(site.id(), area, resultOf(site.id(), evaluations)));
            return area;
        }
        List<Double> areas = new ArrayList<>();
        children.forEach(child -> areas.add(collect(sites, child, evaluations, parts)));
        double area = sum(areas);
        site.areaHectares().ifPresent(stated -> {
            if (Math.abs(area - stated) > AREA_TOLERANCE * stated) {
                throw new IllegalArgumentException("areas of the parts of " + site.id() + " must add up to its "
                        + stated + " ha: got " + area + " ha");
            }
        });
        return area;
    }

    private static Optional<Evaluation> resultOf(String site, Collection<Evaluation> evaluations) {
        List<Evaluation> results = evaluations.stream()
                .filter(result -> result.site().equals(site))
                .toList();
        if (results.size() > 1) {
            throw new IllegalArgumentException(
                    "every part must have one result at most: got " + results.size() + " of " + site);
        }
        return results.stream().findFirst();
    }

    private static void checkOneProfile(List<Part> parts) {
        List<String> profiles = parts.stream()
                .flatMap(part -> part.evaluation().stream())
                .map(result -> result.profile().id() + "@" + result.profile().version() + " "
                        + result.profile().digest())
                .distinct()
                .toList();
        if (profiles.size() > 1) {
            throw new IllegalArgumentException("parts must be evaluated under one profile: got " + profiles);
        }
    }

    private static Optional<Double> effectiveness(List<Part> parts) {
        boolean complete = parts.stream()
                .allMatch(part -> Stream.of(Snapshot.BASELINE, Snapshot.CURRENT, Snapshot.REFERENCE)
                        .allMatch(state -> part.evaluation()
                                .map(result -> result.states().get(state))
                                .filter(tree -> tree.interval().isExact())
                                .isPresent()));
        if (!complete) {
            return Optional.empty();
        }
        double baseline = mean(parts, part -> scoreOf(part, Snapshot.BASELINE));
        double gap = mean(parts, part -> scoreOf(part, Snapshot.REFERENCE)) - baseline;
        return gap > Profile.DEFAULT_RESOLUTION
                ? Optional.of((mean(parts, part -> scoreOf(part, Snapshot.CURRENT)) - baseline) / gap)
                : Optional.empty();
    }

    private static double scoreOf(Part part, Snapshot state) {
        return part.evaluation().orElseThrow().states().get(state).score();
    }

    private static double mean(List<Part> parts, ToDoubleFunction<Part> value) {
        return sum(parts.stream()
                        .map(part -> part.areaHectares() * value.applyAsDouble(part))
                        .toList())
                / area(parts);
    }

    private static double area(List<Part> parts) {
        return sum(parts.stream().map(Part::areaHectares).toList());
    }

    /** A sum that does not depend on the order of its terms. */
    private static double sum(List<Double> terms) {
        CompensatedSum sum = new CompensatedSum();
        terms.stream().sorted().forEach(sum::add);
        return sum.value();
    }

    private static Map<String, Double> areaByGrade(List<Part> parts) {
        Map<String, List<Part>> byGrade = new LinkedHashMap<>();
        for (Part part : parts) {
            String grade = part.evaluation()
                    .flatMap(result -> result.grade().grade())
                    .map(GradeScale.Grade::code)
                    .orElse(NO_GRADE);
            byGrade.computeIfAbsent(grade, code -> new ArrayList<>()).add(part);
        }
        Map<String, Double> areas = new LinkedHashMap<>();
        byGrade.forEach((grade, graded) -> areas.put(grade, area(graded)));
        return areas;
    }

    /** In order of id: tailoring gives the parts different requirements. */
    private static List<Kept> requirements(List<Part> parts) {
        Map<String, LocalizedText> names = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.evaluation().stream())
                .flatMap(result -> result.requirements().stream())
                .forEach(result -> names.putIfAbsent(result.id(), result.name()));
        return names.entrySet().stream()
                .map(requirement -> kept(requirement.getKey(), requirement.getValue(), parts))
                .toList();
    }

    private static Kept kept(String id, LocalizedText name, List<Part> parts) {
        List<Part> met = with(parts, id, Verdict.MET);
        List<Part> notMet = with(parts, id, Verdict.NOT_MET);
        List<Part> undetermined = with(parts, id, Verdict.UNDETERMINED);
        List<Part> asked = new ArrayList<>(met);
        asked.addAll(notMet);
        asked.addAll(undetermined);
        return new Kept(
                id,
                name,
                !notMet.isEmpty() ? Verdict.NOT_MET : undetermined.isEmpty() ? Verdict.MET : Verdict.UNDETERMINED,
                area(met) / area(asked),
                notMet.stream().map(Part::site).toList(),
                undetermined.stream().map(Part::site).toList());
    }

    private static List<Part> with(List<Part> parts, String requirement, Verdict verdict) {
        return parts.stream()
                .filter(part -> part.evaluation().stream()
                        .flatMap(result -> result.requirements().stream())
                        .anyMatch(result -> result.id().equals(requirement) && result.verdict() == verdict))
                .toList();
    }

    private static IllegalArgumentException unknown(Sites sites, String id) {
        List<String> ids = sites.all().stream().map(Site::id).toList();
        return new IllegalArgumentException("site to roll up must be one of the sites: got \"" + id + "\""
                + Nearest.to(id, ids).map(near -> "\nMaybe \"" + near + "\"").orElse(""));
    }
}
