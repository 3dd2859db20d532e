package org.restoration.evaluation.files.finding;

import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.message.Severity;

/** Everything that can be wrong with a file, with its stable code. A code is never reused for another meaning. */
public enum FindingCode implements Coded {
    /** The bytes are not text in UTF-8 or in the encoding declared. */
    WRONG_ENCODING("CSV-001", Severity.ERROR, "The file is not in the expected encoding", "文件编码与预期不符"),
    /** The file begins with the mark of UTF-16. */
    UTF_16("CSV-002", Severity.ERROR, "The file is UTF-16", "文件是 UTF-16 编码"),
    /** There are NUL characters in the text. */
    NUL_CHARACTER("CSV-003", Severity.ERROR, "The file contains NUL characters", "文件含有 NUL 字符"),
    /** Lines end with a carriage return alone. */
    OLD_LINE_ENDS("CSV-004", Severity.WARNING, "Lines end with CR alone", "行尾仅为回车符（CR）"),
    /** There is nothing in the file. */
    EMPTY_FILE("CSV-005", Severity.ERROR, "The file is empty", "文件为空"),
    /** There is a header and nothing below it. */
    NO_ROWS("CSV-006", Severity.ERROR, "The file has a header and no rows", "文件只有表头，没有数据行"),
    /** Cells are not separated by the expected character. */
    WRONG_SEPARATOR("CSV-007", Severity.ERROR, "Cells are separated by another character", "单元格分隔符不符"),
    /** A quotation mark is not closed or is followed by text. */
    BROKEN_QUOTE("CSV-008", Severity.ERROR, "A quoted cell is not closed properly", "引号未正确闭合"),
    /** A row has more or fewer cells than the header. */
    RAGGED_ROW("CSV-009", Severity.ERROR, "A row has another number of cells than the header", "行的单元格数与表头不一致"),
    /** A column name stands twice. */
    DUPLICATE_HEADER("CSV-010", Severity.ERROR, "A column stands twice in the header", "表头中有重复的列"),
    /** A column name is not known. */
    UNKNOWN_HEADER("CSV-011", Severity.ERROR, "A column is not known", "未知的列"),
    /** A required column is not there. */
    MISSING_HEADER("CSV-012", Severity.ERROR, "A required column is missing", "缺少必需的列"),
    /** The first row is not a header. */
    NO_HEADER("CSV-013", Severity.ERROR, "The first row is not a header", "首行不是表头"),
    /** Rows without any content were skipped. */
    BLANK_ROWS("CSV-014", Severity.INFO, "Blank rows were skipped", "已跳过空行"),
    /** A required cell has no content. */
    EMPTY_CELL("CSV-015", Severity.ERROR, "A required cell is empty", "必填单元格为空"),
    /** A spreadsheet wrote an error into the cell. */
    SPREADSHEET_ERROR("CSV-016", Severity.ERROR, "A cell holds an error of a spreadsheet", "单元格含电子表格错误值"),
    /** A cell holds a formula. */
    FORMULA("CSV-017", Severity.ERROR, "A cell holds a formula", "单元格含公式"),
    /** A cell says in words that there is no value. */
    WORD_FOR_MISSING("CSV-018", Severity.ERROR, "A cell says in words that a value is missing", "用文字表示缺失值"),
    /** A row or cell is longer than any honest one. */
    TOO_LONG("CSV-019", Severity.ERROR, "A row or cell is too long", "行或单元格过长"),
    /** There were more findings of one kind than are listed. */
    NOT_LISTED("CSV-020", Severity.INFO, "Further findings of one kind are not listed", "同类问题过多，未全部列出"),
    /** A cell must hold one of a few words. */
    UNKNOWN_WORD("CSV-021", Severity.ERROR, "A word is not one of the allowed ones", "取值不在允许范围内"),
    /** A text holds characters that cannot be seen or were damaged. */
    HIDDEN_CHARACTER("CSV-022", Severity.ERROR, "A text holds hidden or damaged characters", "文本含不可见或损坏的字符"),
    /** Two files have the same bytes. */
    SAME_FILE_TWICE("CSV-023", Severity.ERROR, "The same file is given twice", "同一文件提供了两次"),
    /** The file changed between two looks at it. */
    FILE_CHANGED("CSV-024", Severity.ERROR, "The file changed while it was read", "读取过程中文件发生变化"),
    /** The file is a workbook of a spreadsheet, not text. */
    WORKBOOK("CSV-025", Severity.ERROR, "The file is a workbook", "文件是电子表格工作簿"),

    /** The text is not a number. */
    NOT_A_NUMBER("NUM-001", Severity.ERROR, "A number is not written as one", "数字格式无效"),
    /** A comma stands in a number. */
    COMMA_IN_NUMBER("NUM-002", Severity.ERROR, "A number holds a comma", "数字中含有逗号"),
    /** Digits are not ASCII. */
    FOREIGN_DIGITS("NUM-003", Severity.ERROR, "A number holds digits or signs that are not ASCII", "数字含全角或非 ASCII 字符"),
    /** The unit stands in the value cell. */
    UNIT_IN_VALUE("NUM-004", Severity.ERROR, "A unit stands beside the number", "数值单元格中含有单位"),
    /** The value is physically impossible. */
    OUTSIDE_DOMAIN("NUM-005", Severity.ERROR, "A value is physically impossible", "数值超出物理可能范围"),
    /** The value is unusual. */
    OUTSIDE_TYPICAL("NUM-006", Severity.WARNING, "A value is outside the usual range", "数值超出常见范围"),
    /** Percentages look like shares. */
    SHARES_AS_PERCENT("NUM-007", Severity.WARNING, "Percentages are all at most 1", "百分数全部不大于 1"),
    /** A value below or above a limit is not written as one. */
    BAD_CENSORING("NUM-008", Severity.ERROR, "A value beyond a limit is not written with < or >", "未检出或超限值的写法无效"),
    /** The number is beyond what can be stored. */
    NUMBER_TOO_LARGE("NUM-009", Severity.ERROR, "A number is too large", "数字过大"),
    /** A count is not a whole number of at least 1. */
    BAD_COUNT("NUM-010", Severity.ERROR, "A count is not a whole number of at least 1", "样本数不是正整数"),
    /** A number that must be positive is not. */
    NOT_POSITIVE("NUM-011", Severity.ERROR, "A number must be positive", "数值必须为正"),

    /** The text is not a unit. */
    NOT_A_UNIT("UNIT-001", Severity.ERROR, "A unit is not written as one", "单位格式无效"),
    /** The unit measures something else. */
    WRONG_DIMENSION("UNIT-002", Severity.ERROR, "A unit measures something else", "单位量纲不符"),
    /** Value and unit have changed places. */
    VALUE_AND_UNIT_SWAPPED("UNIT-003", Severity.ERROR, "Value and unit have changed places", "数值与单位互换"),
    /** A wide column has no unit in its header. */
    HEADER_WITHOUT_UNIT("UNIT-004", Severity.ERROR, "A column of values has no unit in its header", "数值列表头未注明单位"),

    /** The text is not an ISO date. */
    NOT_A_DATE("DATE-001", Severity.ERROR, "A date is not written yyyy-MM-dd", "日期格式不是 yyyy-MM-dd"),
    /** The day does not exist. */
    NO_SUCH_DAY("DATE-002", Severity.ERROR, "A day does not exist", "日期不存在"),
    /** Day and month cannot be told apart. */
    AMBIGUOUS_DATE("DATE-003", Severity.ERROR, "Day and month cannot be told apart", "无法区分日与月"),
    /** A spreadsheet wrote its own day number. */
    DAY_NUMBER("DATE-004", Severity.ERROR, "A date is the day number of a spreadsheet", "日期是电子表格的序列号"),
    /** The year has two digits. */
    SHORT_YEAR("DATE-005", Severity.ERROR, "A year has fewer than four digits", "年份不足四位"),
    /** A month or a year was read as its last day. */
    PARTIAL_DATE("DATE-006", Severity.INFO, "Months or years were read as their last day", "仅有年月的日期按期末日读取"),
    /** The day lies in the future. */
    FUTURE_DATE("DATE-007", Severity.WARNING, "A date lies after today", "日期晚于今天"),
    /** Something was recorded before it happened. */
    RECORDED_TOO_EARLY("DATE-008", Severity.ERROR, "A record is older than the observation", "记录日期早于观测日期"),
    /** State and date contradict the start of the works. */
    STATE_AGAINST_WORKS(
            "DATE-009", Severity.WARNING, "State and date contradict the start of the works", "状态与日期同开工日期矛盾"),

    /** Two sites have the same id. */
    DUPLICATE_SITE("SITE-001", Severity.ERROR, "Two sites have the same id", "场地编号重复"),
    /** The parent is not among the sites. */
    UNKNOWN_PARENT("SITE-002", Severity.ERROR, "A parent is not among the sites", "上级场地不存在"),
    /** Parents go round in a circle. */
    PARENT_CYCLE("SITE-003", Severity.ERROR, "Parents form a cycle", "上级场地构成循环"),
    /** The parts do not add up to the whole. */
    AREAS_DO_NOT_ADD_UP("SITE-004", Severity.WARNING, "Areas of the parts do not add up to the whole", "分项面积之和与总面积不符"),
    /** Two ids look the same and differ. */
    LOOK_ALIKE_SITES("SITE-005", Severity.ERROR, "Two site ids look alike", "两个场地编号外观相同而实际不同"),
    /** The reason for "not applicable" is missing or badly written. */
    BAD_NOT_APPLICABLE("SITE-006", Severity.ERROR, "\"Not applicable\" is not written \"code: reason\"", "“不适用”的写法无效"),
    /** The restoration mode is not known. */
    UNKNOWN_MODE("SITE-007", Severity.ERROR, "A restoration mode is not known", "未知的修复模式"),
    /** The code of a fact is not one that the limits of the profile know, or nearly one that its rules know. */
    UNKNOWN_FACT_CODE("SITE-008", Severity.ERROR, "The code of a fact is not known", "未知的事实代码"),
    /** The code of a fact is none that a rule of the profile names. */
    UNNAMED_FACT_CODE("SITE-009", Severity.WARNING, "No rule names the code of a fact", "没有规则提及该事实代码"),

    /** The site is not in the list of sites. */
    UNKNOWN_SITE("OBS-001", Severity.ERROR, "A site is not in the list of sites", "场地不在场地表中"),
    /** The indicator is not in the catalogue. */
    UNKNOWN_INDICATOR("OBS-002", Severity.ERROR, "An indicator is not in the catalogue", "指标不在目录中"),
    /** The same thing is observed twice. */
    DUPLICATE_OBSERVATION("OBS-003", Severity.ERROR, "The same observation is given twice", "同一观测重复出现"),
    /** One id stands for two observations. */
    DUPLICATE_ID("OBS-004", Severity.ERROR, "One id stands for two observations", "观测编号重复"),
    /** The observation to be corrected is not there. */
    UNKNOWN_SUPERSEDED("OBS-005", Severity.ERROR, "The corrected observation is not there", "被更正的观测不存在"),
    /** A correction gives no reason. */
    CORRECTION_WITHOUT_REASON("OBS-006", Severity.ERROR, "A correction gives no reason", "更正未说明原因"),
    /** A correction is about something else than what it corrects. */
    CORRECTION_MISMATCH("OBS-007", Severity.ERROR, "A correction does not fit what it corrects", "更正与被更正的观测不匹配"),
    /** The uncertainty is badly written. */
    BAD_UNCERTAINTY("OBS-008", Severity.ERROR, "An uncertainty is not written as one", "不确定度写法无效"),
    /** The uncertainty does not fit the value. */
    UNCERTAINTY_MISMATCH("OBS-009", Severity.ERROR, "An uncertainty does not fit its value", "不确定度与数值不匹配"),
    /** A control needs to know when the works began. */
    CONTROL_WITHOUT_WORKS("OBS-010", Severity.WARNING, "A control has no start of works to compare with", "有对照而无开工日期"),
    /** The same values stand for two sites or days. */
    COPIED_BLOCK("OBS-011", Severity.WARNING, "The same values stand for two sites or days", "不同场地或日期的数值完全相同"),
    /** Coordinates are incomplete. */
    INCOMPLETE_COORDINATES("OBS-012", Severity.ERROR, "Coordinates are incomplete", "坐标不完整"),
    /** The channel is unusual for the indicator. */
    UNUSUAL_CHANNEL("OBS-013", Severity.WARNING, "A channel is unusual for the indicator", "该指标通常不用此监测渠道"),
    /** The value lies below what can be detected. */
    BELOW_DETECTION("OBS-014", Severity.WARNING, "A value lies below its detection limit", "数值低于检出限"),

    /** The target's site is not in the list of sites. */
    TARGET_FOR_UNKNOWN_SITE(
            "TGT-001", Severity.ERROR, "A target is for a site that is not in the list", "目标所属场地不在场地表中"),
    /** The target's indicator is not in the catalogue. */
    TARGET_FOR_UNKNOWN_INDICATOR(
            "TGT-002", Severity.ERROR, "A target is for an indicator that is not in the catalogue", "目标所用指标不在目录中"),
    /** The decision rule is badly written. */
    BAD_RULE("TGT-003", Severity.ERROR, "A decision rule is not written as one", "判定规则写法无效"),
    /** The value does not fit the direction of the indicator. */
    TARGET_AGAINST_DIRECTION(
            "TGT-004", Severity.ERROR, "A target value does not fit the direction of its indicator", "目标值与指标方向不符"),
    /** The same target stands twice. */
    DUPLICATE_TARGET("TGT-005", Severity.ERROR, "The same target is given twice", "同一目标重复出现"),
    /** The target is due before the works began. */
    TARGET_BEFORE_WORKS("TGT-006", Severity.WARNING, "A target is due before the works begin", "目标期限早于开工日期");

    private final String code;
    private final Severity severity;
    private final LocalizedText text;

    FindingCode(String code, Severity severity, String en, String zh) {
        this.code = code;
        this.severity = severity;
        this.text = LocalizedText.of(en, zh);
    }

    @Override
    public String code() {
        return code;
    }

    /** How much a finding with this code matters. */
    public Severity severity() {
        return severity;
    }

    /** What the code means, in both languages. */
    @Override
    public LocalizedText text() {
        return text;
    }
}
