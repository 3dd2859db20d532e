package org.restoration.evaluation.report.profile;

import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.message.LocalizedText;
import org.restoration.evaluation.unit.Unit;
import org.restoration.evaluation.unit.UnitText;

/** Units and numbers as the English of a page prints them, with a true minus sign. */
final class UnitWords {

    private UnitWords() {}

    /** The unit; "" for pure numbers and pH. */
    static String of(Unit unit) {
        return UnitText.of(unit.code()).map(LocalizedText::en).orElse("");
    }

    /** A number with its unit. */
    static String quantity(double number, Unit unit) {
        return Display.quantity(number, unit.code()).en().replace('-', '−');
    }
}
