package org.restoration.evaluation.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.restoration.evaluation.criteria.Verdict;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.RequirementResult;
import org.restoration.evaluation.evaluation.ScoreInterval;
import org.restoration.evaluation.grading.GradeScale;
import org.restoration.evaluation.internal.math.RecoveryBox;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.site.Site;
import org.restoration.evaluation.site.Sites;

/** Rolls one site up. */
final class Roller {

    private static final ScoreInterval UNKNOWN = new ScoreInterval(0, 1);
    private static final ScoreInterval TARGET = new ScoreInterval(1, 1);

    private final Profile profile;
    private final Sites sites;
    private final Site whole;
    private final Map<String, Evaluation> results = new TreeMap<>();
    private final List<Site> leaves = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<LocalizedText> undefined = Optional.empty();

    Roller(Profile profile, Sites sites, String id, Collection<Evaluation> evaluations) {
        this.profile = profile;
        this.sites = sites;
        this.whole = sites.find(id).orElseThrow(() -> unknown(sites, id));
        if (sites.childrenOf(id).isEmpty()) {
            throw new IllegalArgumentException("site to roll up must have parts: got none of " + id);
        }
        collect(whole);
        leaves.sort(Comparator.comparing(Site::id));
        for (Evaluation evaluation : evaluations) {
            if (leaves.stream().anyMatch(leaf -> leaf.id().equals(evaluation.site()))) {
                put(evaluation);
            }
        }
    }

    private void put(Evaluation evaluation) {
        if (!evaluation.profile().digest().equals(profile.digest())) {
            throw new IllegalArgumentException("part " + evaluation.site() + " must be evaluated under "
                    + profile.identity() + ": got " + evaluation.profile().id() + "@"
                    + evaluation.profile().version());
        }
        if (results.put(evaluation.site(), evaluation) != null) {
            throw new IllegalArgumentException(
                    "part must have one result at most: got several of " + evaluation.site());
        }
    }

    private void collect(Site site) {
        List<Site> children = sites.childrenOf(site.id());
        if (children.isEmpty()) {
            leaves.add(site);
        }
        children.forEach(this::collect);
    }

    RollUp roll() {
        for (Site leaf : leaves) {
            if (leaf.areaHectares().isEmpty()) {
                noNumbers("RUP-001", "area of " + leaf.id() + " is not known", leaf.id() + " 的面积未知");
            }
            if (!results.containsKey(leaf.id())) {
                findings.add(Finding.warning(
                        "RUP-003",
                        Place.NONE,
                        leaf.id()
                                + " has no result: in the sites that it is a part of, its condition counts from 0 to 1, its"
                                + " requirements as undetermined",
                        leaf.id() + " 没有评价结果：在其所属整体中，其状态指数按 0 至 1 计，各项要求按无法判定计"));
            }
        }
        checkAreas(whole);
        boolean known = leaves.stream().allMatch(leaf -> leaf.areaHectares().isPresent());
        List<Part> parts = leaves.stream().map(this::part).toList();
        return new RollUp(
                whole.id(),
                known ? OptionalDouble.of(areaBelow(whole).orElseThrow().doubleValue()) : OptionalDouble.empty(),
                undefined,
                undefined.isPresent() ? Optional.empty() : Optional.of(mean(Snapshot.CURRENT)),
                undefined.map(MeanEffectiveness::undefined).orElseGet(this::effectiveness),
                undefined.isPresent() ? List.of() : areaByGrade(parts),
                requirements(),
                parts,
                findings);
    }

    private void noNumbers(String code, String en, String zh) {
        findings.add(Finding.warning(code, Place.NONE, en, zh));
        if (undefined.isEmpty()) {
            undefined = Optional.of(LocalizedText.of("undefined, because the " + en, "无定义，因为" + zh));
        }
    }

    /** Sum of the areas of the last parts below a site, if all are known. */
    private Optional<BigDecimal> areaBelow(Site site) {
        List<Site> children = sites.childrenOf(site.id());
        if (children.isEmpty()) {
            return site.areaHectares().map(BigDecimal::new);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Site child : children) {
            Optional<BigDecimal> area = areaBelow(child);
            if (area.isEmpty()) {
                return area;
            }
            sum = sum.add(area.get());
        }
        return Optional.of(sum);
    }

    private void checkAreas(Site site) {
        List<Site> children = new ArrayList<>(sites.childrenOf(site.id()));
        if (children.isEmpty()) {
            return;
        }
        Optional<BigDecimal> below = areaBelow(site);
        if (below.isPresent() && site.areaHectares().isPresent()) {
            double stated = site.areaHectares().get();
            double sum = below.get().doubleValue();
            if (Math.abs(sum - stated) > RollUp.AREA_TOLERANCE * stated) {
                noNumbers(
                        "RUP-002",
                        "areas of the parts of " + site.id() + " add up to " + Display.number(sum) + " ha, not to its "
                                + Display.number(stated) + " ha",
                        site.id() + " 各组成部分面积之和为 " + Display.number(sum) + " hm²，与其面积 " + Display.number(stated)
                                + " hm² 不符");
            }
        }
        children.sort(Comparator.comparing(Site::id));
        children.forEach(this::checkAreas);
    }

    private Part part(Site leaf) {
        Optional<Evaluation> result = Optional.ofNullable(results.get(leaf.id()));
        return new Part(
                leaf.id(),
                leaf.areaHectares().map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
                condition(leaf, Snapshot.CURRENT),
                result.flatMap(found -> found.grade().grade()).map(GradeScale.Grade::code));
    }

    /** A state that was not observed: the target level in place of a reference, else anything. */
    private ScoreInterval condition(Site leaf, Snapshot state) {
        Evaluation result = results.get(leaf.id());
        if (result == null) {
            return UNKNOWN;
        }
        if (result.states().containsKey(state)) {
            return result.states().get(state).interval();
        }
        return state == Snapshot.REFERENCE ? TARGET : UNKNOWN;
    }

    private ScoreInterval mean(Snapshot state) {
        return new ScoreInterval(
                mean(leaf -> condition(leaf, state).low()),
                mean(leaf -> condition(leaf, state).high()));
    }

    private double mean(ToDoubleFunction<Site> number) {
        AreaMean mean = new AreaMean();
        leaves.forEach(leaf -> mean.add(leaf.areaHectares().orElseThrow(), number.applyAsDouble(leaf)));
        return mean.value();
    }

    private MeanEffectiveness effectiveness() {
        List<String> without = leaves.stream()
                .map(Site::id)
                .filter(id ->
                        !results.containsKey(id) || !results.get(id).states().containsKey(Snapshot.BASELINE))
                .toList();
        if (!without.isEmpty()) {
            String ids = String.join(", ", without);
            return MeanEffectiveness.undefined(LocalizedText.of(
                    "undefined, because there is no baseline (the degraded state before the works) of " + ids,
                    "无定义，因为 " + ids + " 没有基线（工程前退化状态）"));
        }
        ScoreInterval baseline = mean(Snapshot.BASELINE);
        ScoreInterval current = mean(Snapshot.CURRENT);
        ScoreInterval reference = mean(Snapshot.REFERENCE);
        double resolution = profile.resolution();
        byte defined =
                RecoveryBox.definedness(baseline.low(), baseline.high(), reference.low(), reference.high(), resolution);
        if (defined == RecoveryBox.REFERENCE_NOT_BETTER) {
            return MeanEffectiveness.undefined(notBetter("undefined", "无定义", resolution));
        }
        ScoreInterval interval = new ScoreInterval(
                RecoveryBox.least(
                        current.low(), baseline.low(), baseline.high(), reference.low(), reference.high(), resolution),
                RecoveryBox.greatest(
                        current.high(),
                        baseline.low(),
                        baseline.high(),
                        reference.low(),
                        reference.high(),
                        resolution));
        return defined == RecoveryBox.DEFINED
                ? new MeanEffectiveness(OptionalDouble.of(interval.low()), Optional.of(interval), Optional.empty())
                : new MeanEffectiveness(
                        OptionalDouble.empty(),
                        Optional.of(interval),
                        Optional.of(notBetter(
                                "undefined for some completions of the missing cells", "缺失数据取某些值时无定义", resolution)));
    }

    private static LocalizedText notBetter(String en, String zh, double resolution) {
        return LocalizedText.of(
                en + ", because the mean reference is not better than the mean baseline by more than the resolution "
                        + Display.number(resolution),
                zh + "，因为参照状态均值高出基线均值不足分辨率 " + Display.number(resolution));
    }

    private List<GradeArea> areaByGrade(List<Part> parts) {
        List<Optional<String>> grades = new ArrayList<>();
        profile.grades().grades().forEach(grade -> grades.add(Optional.of(grade.code())));
        grades.add(Optional.empty());
        return grades.stream()
                .map(grade -> new GradeArea(grade, area(part -> part.grade().equals(grade), parts)))
                .filter(area -> area.hectares() > 0)
                .toList();
    }

    private static double area(Predicate<Part> which, List<Part> parts) {
        AreaMean sum = new AreaMean();
        parts.stream().filter(which).forEach(part -> sum.add(part.areaHectares().orElseThrow(), 0));
        return sum.area();
    }

    private List<RequirementShare> requirements() {
        Map<String, LocalizedText> names = new TreeMap<>();
        for (Evaluation result : results.values()) {
            result.requirements().forEach(each -> names.put(each.id(), each.name()));
        }
        return names.entrySet().stream()
                .map(entry -> requirement(entry.getKey(), entry.getValue()))
                .toList();
    }

    private RequirementShare requirement(String id, LocalizedText name) {
        Map<Site, Verdict> verdicts = new LinkedHashMap<>();
        for (Site leaf : leaves) {
            Evaluation result = results.get(leaf.id());
            Optional<Verdict> verdict = result == null
                    ? Optional.of(Verdict.UNDETERMINED)
                    : result.requirements().stream()
                            .filter(each -> each.id().equals(id))
                            .map(RequirementResult::verdict)
                            .findFirst();
            verdict.ifPresent(found -> verdicts.put(leaf, found));
        }
        Function<Verdict, List<String>> where = verdict -> verdicts.entrySet().stream()
                .filter(entry -> entry.getValue() == verdict)
                .map(entry -> entry.getKey().id())
                .toList();
        return new RequirementShare(
                id, name, metShare(verdicts), where.apply(Verdict.NOT_MET), where.apply(Verdict.UNDETERMINED));
    }

    private OptionalDouble metShare(Map<Site, Verdict> verdicts) {
        if (undefined.isPresent()) {
            return OptionalDouble.empty();
        }
        AreaMean share = new AreaMean();
        verdicts.forEach(
                (leaf, verdict) -> share.add(leaf.areaHectares().orElseThrow(), verdict == Verdict.MET ? 1 : 0));
        return OptionalDouble.of(share.value());
    }

    private static IllegalArgumentException unknown(Sites sites, String id) {
        List<String> ids = sites.all().stream().map(Site::id).toList();
        return new IllegalArgumentException("site to roll up must be one of the sites: got \"" + id + "\""
                + Nearest.to(id, ids).map(near -> "\nMaybe \"" + near + "\"").orElse(""));
    }
}
