package org.restoration.evaluation.report.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.internal.text.Nearest;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.weighting.PublishedWeights;

/** The weights beside those that others published. */
final class ComparisonSection {

    private static final int FEWEST = 3;

    private final Names names;
    private final Shares shares;

    ComparisonSection(Profile profile, Names names) {
        this.names = names;
        this.shares = Shares.of(profile.index());
    }

    /** Items of a set that tell of the same nodes of the profile. */
    private record Common(List<String> items, List<String> nodes, double published, double own) {}

    void write(Markdown page, PublishedWeights published) {
        page.heading(2, "Beside published weights");
        page.paragraph(Markdown.text(published.remark().en()) + " "
                + Markdown.text(published.remark().zh()));
        if (!published.sets().isEmpty()) {
            page.paragraph(
                    "Only what both sides weigh is compared, each side raised to 100 %. Global weights of this profile, untailored. "
                            + "Spearman's rank correlation ρ is 1 for the same order and −1 for the opposite one; with fewer than five pairs it is a remark, not evidence.");
        }
        published.sets().forEach(set -> set(page, set));
    }

    private void set(Markdown page, PublishedWeights.WeightSet set) {
        page.heading(3, Names.both(set.title()));
        page.paragraph(Markdown.text(set.source().citation()) + Names.doi(set.source())
                + (set.clause().isEmpty() ? "" : ", " + Markdown.text(set.clause())) + ". How the weights were made: "
                + Markdown.text(set.method().en()) + " ("
                + Markdown.text(set.method().zh()) + "), "
                + Names.checked(set.verification()) + ".");
        List<Common> common = common(set);
        double published = common.stream().mapToDouble(Common::published).sum();
        double own = common.stream().mapToDouble(Common::own).sum();
        List<List<String>> rows = new ArrayList<>();
        for (Common pair : common) {
            double theirs = pair.published() / published;
            double ours = pair.own() / own;
            rows.add(List.of(
                    String.join(" + ", pair.items()),
                    String.join(" + ", pair.nodes()),
                    Display.number(pair.published()),
                    Shares.percent(theirs),
                    Shares.percent(ours),
                    signed(ours - theirs)));
        }
        page.table(
                List.of("Published item", "Here", "As published>", "Published, %>", "Here, %>", "Difference>"), rows);
        List<String> points = new ArrayList<>();
        if (common.size() >= FEWEST) {
            points.add("Rank correlation ρ = " + correlation(common) + " over " + common.size() + " pairs.");
        }
        List<String> left = set.items().stream()
                .filter(item -> item.nodes().isEmpty())
                .map(item -> Markdown.text(item.name().en()) + " ("
                        + Markdown.text(item.name().zh()) + ") " + Display.number(item.weight()))
                .toList();
        if (!left.isEmpty()) {
            points.add(
                    "Not compared, because this profile weighs nothing of the kind: " + String.join(", ", left) + ".");
        }
        points.add(Markdown.text(set.explanation().en()) + " "
                + Markdown.text(set.explanation().zh()));
        page.bullets(points);
    }

    private List<Common> common(PublishedWeights.WeightSet set) {
        Map<Set<String>, Common> byNodes = new LinkedHashMap<>();
        for (PublishedWeights.Item item : set.items()) {
            if (item.nodes().isEmpty()) {
                continue;
            }
            String name = Markdown.text(item.name().en()) + " "
                    + Markdown.text(item.name().zh());
            Common before = byNodes.get(item.nodes());
            List<String> items = new ArrayList<>(before == null ? List.of() : before.items());
            items.add(name);
            double own = 0;
            for (String node : item.nodes()) {
                own += globalWeight(set, node);
            }
            byNodes.put(
                    item.nodes(),
                    new Common(
                            items,
                            item.nodes().stream()
                                    .map(node -> Markdown.text(names.plain(node).en()))
                                    .toList(),
                            (before == null ? 0 : before.published()) + item.weight(),
                            own));
        }
        return List.copyOf(byNodes.values());
    }

    private double globalWeight(PublishedWeights.WeightSet set, String node) {
        Double weight = shares.global().get(node);
        if (weight == null) {
            throw new IllegalArgumentException("weight set " + set.id() + " must name nodes of the index: got \"" + node
                    + "\""
                    + Nearest.to(node, shares.global().keySet())
                            .map(near -> "\nMaybe \"" + near + "\"")
                            .orElse(""));
        }
        return weight;
    }

    private static String correlation(List<Common> common) {
        double rho = new SpearmansCorrelation()
                .correlation(
                        common.stream().mapToDouble(Common::published).toArray(),
                        common.stream().mapToDouble(Common::own).toArray());
        return Double.isNaN(rho)
                ? "undefined (all weights of one side are equal)"
                : new BigDecimal(rho)
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString()
                        .replace('-', '−');
    }

    private static String signed(double difference) {
        String percent = Shares.percent(difference).replace('-', '−');
        return percent.startsWith("−") || percent.equals("0.0") ? percent : "+" + percent;
    }
}
