package org.restoration.evaluation.report.profile;

import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.normalization.ValueFunction;
import org.restoration.evaluation.profile.Profile;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.tailoring.Adjustment;

/** What tailoring rules change, as clauses in Markdown. */
final class AdjustmentWords {

    private final Profile profile;
    private final Names names;

    AdjustmentWords(Profile profile, Names names) {
        this.profile = profile;
        this.names = names;
    }

    String of(Adjustment adjustment) {
        if (adjustment instanceof Adjustment.MultiplyWeight multiply) {
            return name(multiply.node()) + " weighs × " + Display.number(multiply.factor());
        }
        if (adjustment instanceof Adjustment.ReplaceValueFunction replace) {
            return name(replace.indicator()) + " is scored otherwise: "
                    + lower(function(replace.indicator(), replace.valueFunction())) + " From "
                    + Names.shortOrigin(replace.provenance());
        }
        if (adjustment instanceof Adjustment.ReplaceWeighting replace) {
            return "other judgements weigh the members of " + name(replace.node());
        }
        if (adjustment instanceof Adjustment.Drop drop) {
            return name(drop.node()) + " is left out";
        }
        if (adjustment instanceof Adjustment.AddBranch add) {
            return Markdown.text(add.branch().name().en()) + " ("
                    + Markdown.text(add.branch().name().zh()) + ") joins " + name(add.parent()) + " with "
                    + Display.number(100 * add.weight()) + " % of its weight, made of "
                    + String.join(
                            ", ",
                            add.rules().stream()
                                    .map(rule -> name(rule.indicator()))
                                    .toList());
        }
        if (adjustment instanceof Adjustment.AddIndicator add) {
            return name(add.rule().indicator()) + " joins " + name(add.parent()) + " with "
                    + Display.number(100 * add.weight()) + " % of its weight";
        }
        if (adjustment instanceof Adjustment.RequireIndicator require) {
            return name(require.indicator()) + " becomes core evidence";
        }
        if (adjustment instanceof Adjustment.AddRequirement add) {
            return "requirement " + Names.ruleLink(add.requirement().id()) + " *"
                    + Markdown.text(add.requirement().name().en()) + "* ("
                    + Markdown.text(add.requirement().name().zh()) + ")";
        }
        if (adjustment instanceof Adjustment.SetHeadline headline) {
            return "the grade rests on the " + headline.headline().code();
        }
        return "the site is **refused**: "
                + Markdown.text(((Adjustment.Refuse) adjustment).why().en()).replaceFirst("\\.$", "");
    }

    private String function(String indicator, ValueFunction function) {
        return Markdown.text(new ValueFunctionWords(profile.levels()).of(function, profile.indicator(indicator)));
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private String name(String code) {
        return names.link(code);
    }
}
