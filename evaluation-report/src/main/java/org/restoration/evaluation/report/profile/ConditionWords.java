package org.restoration.evaluation.report.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.restoration.evaluation.report.markdown.Markdown;
import org.restoration.evaluation.tailoring.ContextCondition;

/** Conditions on the context of a site as clauses, in Markdown. */
final class ConditionWords {

    private ConditionWords() {}

    /** The clause after "when". */
    static String of(ContextCondition condition) {
        if (condition instanceof ContextCondition.Is is) {
            return key(is.key()) + " is " + codes(is.values());
        }
        if (condition instanceof ContextCondition.AllOf all) {
            return joined(all.conditions(), " and ");
        }
        if (condition instanceof ContextCondition.AnyOf any) {
            return joined(any.conditions(), " or ");
        }
        return "not (" + of(((ContextCondition.Not) condition).condition()) + ")";
    }

    private static String joined(List<ContextCondition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof ContextCondition.Is || part instanceof ContextCondition.Not
                        ? of(part)
                        : "(" + of(part) + ")")
                .collect(Collectors.joining(word));
    }

    /** An axis or fact in words. */
    static String key(String key) {
        return Markdown.text(key.replace('-', ' '));
    }

    /** Codes as a choice: a, b or c. */
    static String codes(Collection<String> values) {
        List<String> codes = new ArrayList<>(values.stream().map(Markdown::code).toList());
        String last = codes.remove(codes.size() - 1);
        return codes.isEmpty() ? last : String.join(", ", codes) + " or " + last;
    }
}
