package org.restoration.evaluation.profile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.site.SiteContext;
import org.restoration.evaluation.tailoring.ContextCondition;

/**
 * Conditions on the context of a site as clauses that a reader understands.
 *
 * @param modes the restoration modes that the profile names
 */
record ConditionText(List<RestorationMode> modes) {

    /** The clause after "if". */
    LocalizedText of(ContextCondition condition) {
        if (condition instanceof ContextCondition.Is is) {
            return is(is, "is", "为");
        }
        if (condition instanceof ContextCondition.AllOf all) {
            return joined(all.conditions(), " and ", "且");
        }
        if (condition instanceof ContextCondition.AnyOf any) {
            return joined(any.conditions(), " or ", "或");
        }
        ContextCondition denied = ((ContextCondition.Not) condition).condition();
        if (denied instanceof ContextCondition.Is is) {
            return is(is, "is not", "不为");
        }
        LocalizedText inner = of(denied);
        return LocalizedText.of("not (" + inner.en() + ")", "非（" + inner.zh() + "）");
    }

    private LocalizedText is(ContextCondition.Is is, String en, String zh) {
        LocalizedText key = SiteContext.axis(is.key());
        List<LocalizedText> values =
                is.values().stream().map(value -> value(is.key(), value)).toList();
        return LocalizedText.of(
                "the " + key.en() + " " + en + " " + choice(values, LocalizedText::en, ", ", " or "),
                key.zh() + zh + choice(values, LocalizedText::zh, "、", "或"));
    }

    private static String choice(
            List<LocalizedText> values,
            java.util.function.Function<LocalizedText, String> language,
            String comma,
            String or) {
        List<String> words = values.stream().map(language).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(comma, words.subList(0, last)) + or + words.get(last);
    }

    private LocalizedText value(String key, String code) {
        return key.equals("restoration-mode")
                ? modes.stream()
                        .filter(mode -> mode.code().equals(code))
                        .map(RestorationMode::name)
                        .findFirst()
                        .orElse(LocalizedText.of(code, code))
                : ContextAxes.textOf(key, code);
    }

    private LocalizedText joined(Collection<ContextCondition> parts, String en, String zh) {
        List<LocalizedText> clauses = parts.stream()
                .map(part -> {
                    LocalizedText clause = of(part);
                    return part instanceof ContextCondition.AllOf || part instanceof ContextCondition.AnyOf
                            ? LocalizedText.of("(" + clause.en() + ")", "（" + clause.zh() + "）")
                            : clause;
                })
                .toList();
        return LocalizedText.of(
                clauses.stream().map(LocalizedText::en).collect(Collectors.joining(en)),
                clauses.stream().map(LocalizedText::zh).collect(Collectors.joining(zh)));
    }
}
