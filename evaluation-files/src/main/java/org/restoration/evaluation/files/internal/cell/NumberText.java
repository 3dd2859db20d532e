package org.restoration.evaluation.files.internal.cell;

import java.util.List;
import java.util.Optional;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.finding.Shown;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.unit.DecimalProblem;
import org.restoration.evaluation.unit.DecimalText;

/** Says why a text is no number, and what it meant. */
final class NumberText {

    private static final String BEYOND_A_LIMIT = "<=,>=,≤,≥,＜,＞,﹤,﹥,≦,≧,<,>";
    private static final List<String> UNDETECTED =
            List.of("ND", "nd", "N.D.", "n.d.", "BDL", "bdl", "LOD", "未检出", "低于检出限");

    private NumberText() {}

    /** Says why a text is no number. */
    static void report(String text, int line, int column, FileFindings findings) {
        DecimalText.Invalid invalid = (DecimalText.Invalid) DecimalText.read(text);
        String shown = Shown.quoted(text);
        if (invalid.problem() == DecimalProblem.CENSORED || UNDETECTED.contains(text)) {
            findings.add(
                    FindingCode.BAD_CENSORING,
                    line,
                    column,
                    LocalizedText.of(
                            "value beyond a limit must be written like <0.05 or >2400: got " + shown,
                            "未检出或超限值必须写作 <0.05 或 >2400：实际为 " + shown),
                    beyondALimit(text));
            return;
        }
        List<String> meant = invalid.suggestions();
        findings.add(
                codeOf(invalid.problem()),
                line,
                column,
                LocalizedText.of(
                        "value " + invalid.problem().text().en() + ": got " + shown,
                        "数值" + invalid.problem().text().zh() + "：实际为 " + shown),
                meant.size() == 1
                        ? Optional.of(LocalizedText.of(Shown.quoted(meant.get(0)), Shown.quoted(meant.get(0))))
                        : Optional.empty());
    }

    private static FindingCode codeOf(DecimalProblem problem) {
        return switch (problem) {
            case DECIMAL_COMMA, AMBIGUOUS_COMMA, THOUSANDS_SEPARATOR -> FindingCode.COMMA_IN_NUMBER;
            case FOREIGN_DIGITS, SPACE_AROUND -> FindingCode.FOREIGN_DIGITS;
            case TEXT_BEHIND -> FindingCode.UNIT_IN_VALUE;
            case OUT_OF_RANGE -> FindingCode.NUMBER_TOO_LARGE;
            case MISSING_WORD -> FindingCode.WORD_FOR_MISSING;
            default -> FindingCode.NOT_A_NUMBER;
        };
    }

    /** The value with the plain sign, if only the sign was another one. */
    private static Optional<LocalizedText> beyondALimit(String text) {
        for (String sign : BEYOND_A_LIMIT.split(",")) {
            String rest = text.startsWith(sign) ? text.substring(sign.length()).strip() : "";
            if (!rest.isEmpty() && DecimalText.read(rest) instanceof DecimalText.Valid) {
                boolean below = "<=≤＜﹤≦".contains(sign);
                String meant = Shown.quoted((below ? "<" : ">") + rest);
                return Optional.of(LocalizedText.of(meant, meant));
            }
        }
        return Optional.empty();
    }
}
