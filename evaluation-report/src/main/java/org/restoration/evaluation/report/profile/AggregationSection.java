package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restoration.evaluation.aggregation.Aggregation;
import org.restoration.evaluation.aggregation.Arithmetic;
import org.restoration.evaluation.aggregation.Geometric;
import org.restoration.evaluation.aggregation.Harmonic;
import org.restoration.evaluation.aggregation.Minimum;
import org.restoration.evaluation.aggregation.PowerMean;
import org.restoration.evaluation.derived.Recovery;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.evaluation.Evaluation;
import org.restoration.evaluation.evaluation.ScoredNode;
import org.restoration.evaluation.grading.Headline;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.observation.Snapshot;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;

/** How scores become an index, and what that does to a case. */
final class AggregationSection {

    private static final List<Snapshot> SHOWN = List.of(Snapshot.BASELINE, Snapshot.CURRENT, Snapshot.REFERENCE);

    private final Profile profile;
    private final Names names;

    AggregationSection(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    void write(Markdown page, Optional<Evaluation> example) {
        page.heading(2, "From scores to the index");
        Aggregation between = profile.index().aggregation();
        page.paragraph("Between the dimensions: the " + RuleWords.mean(between) + ". "
                + Markdown.text(between.explainCompensation().en()) + " "
                + Markdown.text(between.explainCompensation().zh()));
        Map<String, List<String>> inside = new LinkedHashMap<>();
        for (IndexNode child : profile.index().children()) {
            if (child instanceof IndexNode.Branch branch) {
                collect(branch, inside);
            }
        }
        List<String> points = new ArrayList<>();
        inside.forEach((mean, members) -> points.add("Inside " + String.join(", ", members) + ": the " + mean + "."));
        page.bullets(points);
        page.paragraph("The requirements stand outside: no mean makes up for a limit that was not kept.");
        example.ifPresent(evaluation -> effect(page, evaluation));
    }

    private void collect(IndexNode.Branch branch, Map<String, List<String>> inside) {
        inside.computeIfAbsent(RuleWords.mean(branch.aggregation()), mean -> new ArrayList<>())
                .add(Markdown.text(branch.name().en()));
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                collect(inner, inside);
            }
        }
    }

    private void effect(Markdown page, Evaluation evaluation) {
        List<Snapshot> states = SHOWN.stream()
                .filter(state -> evaluation.states().get(state) instanceof ScoredNode.Branch)
                .toList();
        if (!states.contains(Snapshot.CURRENT)) {
            return;
        }
        page.heading(3, "What the choice of mean does");
        page.paragraph("The scores of the dimensions of " + Markdown.text(evaluation.siteName()) + " ("
                + Markdown.code(evaluation.site())
                + evaluation.asOf().map(day -> ", as of " + day).orElse("")
                + "), from 0 to 100, with the weights as tailored to it:");
        page.table(heading("Dimension", "Weight, %>", states), dimensions(evaluation, states));
        page.paragraph(
                "The same scores joined by less and less compensatory means, from the arithmetic mean (p = 1) to the minimum (p = −∞); "
                        + "the profile's own in bold:");
        page.table(means(states), rows(evaluation, states));
        page.paragraph(direction(evaluation) + conclusion(evaluation));
    }

    private static List<String> heading(String first, String second, List<Snapshot> states) {
        List<String> heading = new ArrayList<>(List.of(first, second));
        states.forEach(state -> heading.add(Names.sentence(state.code()).replace(".", "") + ">"));
        return heading;
    }

    private List<List<String>> dimensions(Evaluation evaluation, List<Snapshot> states) {
        List<List<String>> rows = new ArrayList<>();
        for (ScoredNode dimension : branch(evaluation, Snapshot.CURRENT).children()) {
            List<String> row = new ArrayList<>(List.of(
                    Markdown.text(dimension.name().en()) + " "
                            + Markdown.text(dimension.name().zh()),
                    Shares.percent(dimension.localWeight())));
            states.forEach(state -> row.add(branch(evaluation, state)
                    .find(dimension.code())
                    .map(node -> Display.score(node.score()))
                    .orElse("–")));
            rows.add(row);
        }
        return rows;
    }

    private static ScoredNode.Branch branch(Evaluation evaluation, Snapshot state) {
        return (ScoredNode.Branch) evaluation.states().get(state);
    }

    private List<String> means(List<Snapshot> states) {
        List<String> heading = heading("p", "Mean", states);
        if (states.size() == SHOWN.size()) {
            heading.add("Effectiveness>");
        }
        heading.add("Grade by score");
        return heading;
    }

    private List<List<String>> rows(Evaluation evaluation, List<Snapshot> states) {
        Aggregation own = branch(evaluation, Snapshot.CURRENT).aggregation();
        double floor = own.floor();
        Map<String, Aggregation> series = new LinkedHashMap<>();
        series.put("1", new Arithmetic());
        series.put("0.5", new PowerMean(0.5, floor));
        series.put("0", new Geometric(floor));
        series.put("−1", new Harmonic(floor));
        series.put("−∞", new Minimum());
        List<List<String>> rows = new ArrayList<>();
        if (!series.containsValue(own)) {
            rows.add(row("", own, evaluation, states, true));
        }
        series.forEach((p, mean) -> rows.add(row(p, mean, evaluation, states, mean.equals(own))));
        return rows;
    }

    private List<String> row(String p, Aggregation mean, Evaluation evaluation, List<Snapshot> states, boolean own) {
        List<String> row = new ArrayList<>(List.of(p, RuleWords.mean(mean)));
        states.forEach(state -> row.add(Display.score(index(evaluation, state, mean), profile.grades())));
        OptionalDouble recovered = effectiveness(evaluation, mean);
        if (states.size() == SHOWN.size()) {
            row.add(recovered.isPresent() ? Display.score(recovered.getAsDouble(), profile.grades()) : "undefined");
        }
        OptionalDouble graded = evaluation.grade().headline() == Headline.EFFECTIVENESS
                ? recovered
                : OptionalDouble.of(index(evaluation, Snapshot.CURRENT, mean));
        row.add(
                graded.isPresent()
                        ? profile.grades()
                                .grades()
                                .get(profile.grades().indexOf(graded.getAsDouble()))
                                .name()
                                .en()
                        : "none");
        return own
                ? row.stream()
                        .map(cell -> cell.isEmpty() ? "" : "**" + cell + "**")
                        .toList()
                : row;
    }

    private static double index(Evaluation evaluation, Snapshot state, Aggregation mean) {
        List<ScoredNode> children = branch(evaluation, state).children();
        return mean.aggregate(
                children.stream().mapToDouble(ScoredNode::localWeight).toArray(),
                children.stream().mapToDouble(ScoredNode::score).toArray());
    }

    private OptionalDouble effectiveness(Evaluation evaluation, Aggregation mean) {
        if (!SHOWN.stream().allMatch(state -> evaluation.states().get(state) instanceof ScoredNode.Branch)) {
            return OptionalDouble.empty();
        }
        double baseline = index(evaluation, Snapshot.BASELINE, mean);
        double reference = index(evaluation, Snapshot.REFERENCE, mean);
        return reference - baseline < profile.resolution()
                ? OptionalDouble.empty()
                : Recovery.toReference(index(evaluation, Snapshot.CURRENT, mean), baseline, reference);
    }

    /** Which way condition and effectiveness move from the arithmetic to the geometric mean, and why, from their numbers. */
    private String direction(Evaluation evaluation) {
        double floor = branch(evaluation, Snapshot.CURRENT).aggregation().floor();
        Aggregation from = new Arithmetic();
        Aggregation to = new Geometric(floor);
        OptionalDouble before = effectiveness(evaluation, from);
        OptionalDouble after = effectiveness(evaluation, to);
        double now = index(evaluation, Snapshot.CURRENT, from) - index(evaluation, Snapshot.CURRENT, to);
        String condition = "From p = 1 to p = 0 the condition "
                + (Display.score(now).equals("0.00") ? "stays" : "falls by " + Display.score(now) + " points");
        if (before.isEmpty() || after.isEmpty()) {
            return condition + ". ";
        }
        double baseline = index(evaluation, Snapshot.BASELINE, from) - index(evaluation, Snapshot.BASELINE, to);
        String moved = Display.score(before.getAsDouble()) + " to " + Display.score(after.getAsDouble());
        boolean rises = after.getAsDouble() > before.getAsDouble();
        return condition + " and the effectiveness " + (rises ? "*rises*" : "falls") + " from " + moved
                + ", since the baseline, from which the way is measured, falls by " + Display.score(baseline) + ". ";
    }

    private String conclusion(Evaluation evaluation) {
        double full = index(evaluation, Snapshot.CURRENT, new Arithmetic());
        double own = index(
                evaluation,
                Snapshot.CURRENT,
                branch(evaluation, Snapshot.CURRENT).aggregation());
        ScoredNode worst = branch(evaluation, Snapshot.CURRENT).children().stream()
                .min(Comparator.comparingDouble(ScoredNode::score))
                .orElseThrow();
        return "In its current state the site loses " + Display.score(full - own)
                + " points against full compensation, because its dimensions differ; the worst of them is "
                + Markdown.text(names.plain(worst.code()).en()) + " with " + Display.score(worst.score())
                + ". Verdicts may cap the grade further.";
    }
}
