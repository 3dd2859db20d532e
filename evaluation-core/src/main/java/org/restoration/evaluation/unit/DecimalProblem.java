package org.restoration.evaluation.unit;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/** Why a text is no number; see {@link DecimalText}. */
public enum DecimalProblem implements Coded {
    /** Nothing, or only spaces. */
    BLANK("blank", "must not be blank", "不能为空"),
    /** A number between spaces, ordinary or other ones. */
    SPACE_AROUND("space-around", "must have no spaces around it", "前后不能有空格"),
    /** Full-width, Arabic or other digits and signs. */
    FOREIGN_DIGITS("foreign-digits", "must be in the digits 0 to 9 and the signs + - .", "只能用数字 0 至 9 和符号 + - ."),
    /** A comma that can only be a decimal point. */
    DECIMAL_COMMA("decimal-comma", "must have a decimal point, not a comma", "的小数点不能是逗号"),
    /** A comma that can be a decimal point or can separate thousands. */
    AMBIGUOUS_COMMA(
            "ambiguous-comma",
            "must have no comma, here a decimal point or a separator of thousands",
            "不能有逗号，此处可能是小数点也可能是千位分隔符"),
    /** Separators of thousands. */
    THOUSANDS_SEPARATOR("thousands-separator", "must have no separators of thousands", "不能有千位分隔符"),
    /** A part is missing, as in ".5" or "5.". */
    INCOMPLETE("incomplete", "must have digits on both sides of the point", "的小数点两边都要有数字"),
    /** A bound of detection such as "&lt;0.05". */
    CENSORED("censored", "must be a number, not a bound", "必须是数，不能是界限"),
    /** NaN or an infinity. */
    NOT_FINITE("not-finite", "must be finite", "必须是有限数"),
    /** A word for a missing value. */
    MISSING_WORD("missing-word", "must be a number; a missing value is an empty cell", "必须是数；缺失值请留空"),
    /** A hexadecimal number. */
    HEXADECIMAL("hexadecimal", "must be decimal, not hexadecimal", "必须是十进制，不能是十六进制"),
    /** A number and something after it, such as a unit or the "d" of Java. */
    TEXT_BEHIND("text-behind", "must be a number alone, without a unit or a letter behind it", "只能是数本身，后面不能有单位或字母"),
    /** More than 60 characters. */
    TOO_LONG("too-long", "must have at most 60 characters", "最多 60 个字符"),
    /** Nearest double infinite, or zero for a number other than zero, or an exponent beyond 400. */
    OUT_OF_RANGE("out-of-range", "must be of a size between 4.9e-324 and 1.8e308", "的大小必须在 4.9e-324 与 1.8e308 之间"),
    /** Anything else. */
    NOT_A_NUMBER("not-a-number", "must be a number such as 12, -0.5 or 1.2e-3", "必须是数，如 12、-0.5 或 1.2e-3");

    private final String code;
    private final LocalizedText text;

    DecimalProblem(String code, String en, String zh) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
    }

    @Override
    public String code() {
        return code;
    }

    /** The rule that is broken, to follow the name of the thing: "must be finite", "必须是有限数". */
    @Override
    public LocalizedText text() {
        return text;
    }
}
