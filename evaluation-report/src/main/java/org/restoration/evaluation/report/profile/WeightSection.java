package org.restoration.evaluation.report.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.hierarchy.IndexNode;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.chart.Bars;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.weighting.Ahp;
import org.restoration.evaluation.weighting.Consistency;
import org.restoration.evaluation.weighting.Derived;
import org.restoration.evaluation.weighting.Direct;
import org.restoration.evaluation.weighting.Judgement;

/** The hierarchy: the weights that follow from the judgements, and the judgements with their reasons. */
final class WeightSection {

    private final Profile profile;
    private final Names names;
    private final Map<String, String> pictures;

    /**
     * A section.
     *
     * @param pictures receives the pictures, by their path from the page
     */
    WeightSection(Profile profile, Names names, Map<String, String> pictures) {
        this.profile = profile;
        this.names = names;
        this.pictures = pictures;
    }

    void write(Markdown page) {
        page.heading(2, "Dimensions and weights");
        page.paragraph(
                "Weights are computed, never typed: they follow from pairwise judgements (analytic hierarchy process, principal eigenvector). "
                        + "A *local* weight holds among siblings; the *global* weight is the product down the tree, the nominal share of the whole. "
                        + "A consistency ratio (CR) of 0.10 or more would not load; two members are always consistent.");
        Bars bars = bars();
        String file = profile.id() + "/weights.svg";
        pictures.put(file, bars.picture().document());
        page.picture(file, bars.title() + ": " + bars.description());
        branch(page, profile.index(), Shares.of(profile.index()), true);
        profile.management().ifPresent(management -> {
            page.heading(3, Names.both(management.name()) + " (apart from the index)");
            page.paragraph(
                    "What people do rather than what nature shows: scored on its own and never mixed into the index.");
            branch(page, management, Shares.of(management), true);
        });
    }

    private Bars bars() {
        Shares shares = Shares.of(profile.index());
        List<Bars.Bar> bars = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (IndexNode child : profile.index().children()) {
            LocalizedText name = names.plain(child.code());
            double share = shares.global().get(child.code());
            List<Bars.Part> parts = child.indicators().stream()
                    .map(code -> new Bars.Part(
                            names.plain(code).en() + ", "
                                    + Shares.percent(shares.global().get(code)) + " %",
                            shares.global().get(code)))
                    .toList();
            bars.add(new Bars.Bar(name.en() + " " + name.zh(), share, Shares.percent(share) + " %", parts));
            read.add(name.en() + " " + Shares.percent(share) + " %");
        }
        return new Bars("Weights of the dimensions", String.join(", ", read), bars);
    }

    private void branch(Markdown page, IndexNode.Branch branch, Shares shares, boolean root) {
        if (!root) {
            page.heading(3, Names.both(branch.name()));
        }
        table(page, branch, shares);
        for (IndexNode child : branch.children()) {
            if (child instanceof IndexNode.Branch inner) {
                branch(page, inner, shares, false);
            }
        }
    }

    private void table(Markdown page, IndexNode.Branch branch, Shares shares) {
        List<List<String>> rows = new ArrayList<>();
        for (IndexNode child : branch.children()) {
            boolean leaf = child instanceof IndexNode.Leaf;
            LocalizedText name = names.plain(child.code());
            rows.add(List.of(
                    leaf ? names.link(child.code()) : Markdown.text(name.en()),
                    Markdown.text(name.zh()),
                    Shares.percent(shares.local().get(child.code())),
                    Shares.percent(shares.global().get(child.code())),
                    leaf
                            ? profile.rule(child.code()).core() ? "core evidence" : ""
                            : child.indicators().size() + " indicators"));
        }
        page.table(List.of("Member", "名称", "Local, %>", "Global, %>", ""), rows);
        page.paragraph("Joined by the " + RuleWords.mean(branch.aggregation()) + ". " + weighting(branch));
        if (branch.weighting() instanceof Ahp ahp && !ahp.judgements().isEmpty()) {
            int count = ahp.judgements().size();
            page.folded(
                    count + (count == 1 ? " judgement" : " judgements") + " with reasons", () -> judgements(page, ahp));
        }
    }

    private String weighting(IndexNode.Branch branch) {
        if (branch.weighting() instanceof Ahp ahp) {
            Consistency consistency = ahp.consistency(branch.childCodes());
            return consistency.ratio().isPresent()
                    ? "Consistency ratio " + fourDecimals(consistency.ratio().getAsDouble())
                            + ", against the random index " + consistency.randomIndexValue() + " ("
                            + Markdown.code(ahp.randomIndex().code()) + ")."
                    : "The consistency ratio is not known for so many members.";
        }
        if (branch.weighting() instanceof Direct) {
            return "The weights are stated, not judged in pairs.";
        }
        return branch.weighting() instanceof Derived derived
                ? "The weights are derived: " + Markdown.text(derived.origin()) + "."
                : branch.children().size() == 1 ? "It has one member." : "All members weigh the same.";
    }

    private static String fourDecimals(double number) {
        return new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }

    private void judgements(Markdown page, Ahp ahp) {
        List<List<String>> rows = new ArrayList<>();
        for (Judgement judgement : ahp.judgements()) {
            rows.add(List.of(
                    Markdown.text(names.plain(judgement.more()).en()),
                    judgement.value().toString(),
                    Markdown.text(names.plain(judgement.than()).en()),
                    judgement.reason().map(reason -> Markdown.text(reason.en())).orElse(""),
                    judgement.reason().map(reason -> Markdown.text(reason.zh())).orElse("")));
        }
        page.table(List.of("This", "times>", "as important as this", "Reason", "理由"), rows);
    }
}
