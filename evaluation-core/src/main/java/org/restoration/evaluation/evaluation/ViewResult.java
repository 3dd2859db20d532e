package org.restoration.evaluation.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.hierarchy.View;
import org.restoration.evaluation.internal.math.CompensatedSum;
import org.restoration.evaluation.message.LocalizedText;

/**
 * The current state read under the headings of a view. It changes no score and no grade.
 *
 * <p>A pillar scores the weighted mean of its members. A member weighs the product of the weights on the way from the root of its
 * tree, the index or the management score, divided by the sum of these products in the pillar. A missing member counts at its worst,
 * as everywhere; one that does not apply to the site is left out.
 *
 * @param id id of the view
 * @param name name in both languages
 * @param pillars the pillars in order
 */
public record ViewResult(String id, LocalizedText name, List<Pillar> pillars) {

    /** Copies the list. */
    public ViewResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        pillars = List.copyOf(pillars);
    }

    /**
     * One pillar.
     *
     * @param code code of the pillar
     * @param name name in both languages
     * @param score weighted mean of the members; empty when none of them applies to the site
     * @param interval the score with all missing members at worst and at best; empty with it
     * @param coverage share of the weight of the members that were observed, 0 to 1; 0 when there is none
     * @param members the indicators that apply to the site, in order
     * @param leftOut codes of the indicators that do not apply to it
     */
    public record Pillar(
            String code,
            LocalizedText name,
            OptionalDouble score,
            Optional<ScoreInterval> interval,
            double coverage,
            List<Member> members,
            List<String> leftOut) {

        /** Copies the lists. */
        public Pillar {
            Objects.requireNonNull(code, "code");
            members = List.copyOf(members);
            leftOut = List.copyOf(leftOut);
        }

        /**
         * The members that hold the pillar back most: by weight and distance from 1, worst first; ties in order.
         *
         * @param k how many at most, at least 0
         */
        public List<Member> weakest(int k) {
            return members.stream()
                    .sorted(Comparator.comparingDouble((Member member) -> -member.weight() * (1 - member.score())))
                    .limit(k)
                    .toList();
        }
    }

    /**
     * An indicator under a pillar.
     *
     * @param code code of the indicator
     * @param name name in both languages
     * @param weight weight in the pillar; the weights of its members sum to 1
     * @param score the score that is reported
     * @param missing whether it was not observed
     */
    public record Member(String code, LocalizedText name, double weight, double score, boolean missing) {}

    private record Placed(ScoredNode.Leaf leaf, double weight) {}

    /**
     * A state read under the headings of a view.
     *
     * @param view the view
     * @param index the tree of the state
     * @param management the tree of the management score, if the profile has one; its indicators may all be missing
     */
    public static ViewResult of(View view, ScoredNode index, Optional<ScoredNode> management) {
        Map<String, Placed> byCode = new LinkedHashMap<>();
        place(index, 1, byCode);
        management.ifPresent(tree -> place(tree, 1, byCode));
        return new ViewResult(
                view.id(),
                view.name(),
                view.pillars().stream().map(pillar -> pillar(pillar, byCode)).toList());
    }

    private static void place(ScoredNode node, double weight, Map<String, Placed> byCode) {
        if (node instanceof ScoredNode.Leaf leaf) {
            byCode.put(leaf.code(), new Placed(leaf, weight));
        } else if (node instanceof ScoredNode.Branch branch) {
            branch.children().forEach(child -> place(child, weight * child.localWeight(), byCode));
        }
    }

    private static Pillar pillar(View.Pillar declared, Map<String, Placed> byCode) {
        List<Placed> here = declared.indicators().stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .toList();
        List<String> leftOut = declared.indicators().stream()
                .filter(code -> !byCode.containsKey(code))
                .toList();
        CompensatedSum all = new CompensatedSum();
        here.forEach(placed -> all.add(placed.weight()));
        double total = all.value();
        if (!(total > 0)) {
            return new Pillar(
                    declared.code(), declared.name(), OptionalDouble.empty(), Optional.empty(), 0, List.of(), leftOut);
        }
        CompensatedSum score = new CompensatedSum();
        CompensatedSum low = new CompensatedSum();
        CompensatedSum high = new CompensatedSum();
        CompensatedSum observed = new CompensatedSum();
        List<Member> members = new ArrayList<>();
        for (Placed placed : here) {
            ScoredNode.Leaf leaf = placed.leaf();
            double weight = placed.weight() / total;
            score.add(weight * leaf.score());
            low.add(weight * leaf.interval().low());
            high.add(weight * leaf.interval().high());
            observed.add(leaf.isMissing() ? 0 : weight);
            members.add(new Member(leaf.code(), leaf.name(), weight, leaf.score(), leaf.isMissing()));
        }
        return new Pillar(
                declared.code(),
                declared.name(),
                OptionalDouble.of(score.value()),
                Optional.of(new ScoreInterval(Math.min(low.value(), high.value()), high.value())),
                observed.value(),
                members,
                leftOut);
    }
}
