package org.restoration.evaluation.report.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.restoration.evaluation.evaluation.Display;
import org.restoration.evaluation.unit.Unit;

/** Units as they are printed: {@code t/km2/a} as t/(km²·a). */
final class UnitWords {

    private static final Map<String, String> PRINTED =
            Map.of("1", "", "deg", "°", "Cel", "°C", "har", "hm²", "[pH]", "");

    private UnitWords() {}

    /** The unit; "" for pure numbers and pH. */
    static String of(Unit unit) {
        List<String> parts = Arrays.asList(unit.code().split("/"));
        String over = product(parts.get(0));
        if (parts.size() == 1) {
            return over;
        }
        List<String> under =
                parts.subList(1, parts.size()).stream().map(UnitWords::product).toList();
        String below = String.join("·", under);
        return (over.isEmpty() ? "1" : over) + "/" + (below.contains("·") ? "(" + below + ")" : below);
    }

    private static String product(String factors) {
        return Arrays.stream(factors.split("\\.")).map(UnitWords::factor).collect(Collectors.joining("·"));
    }

    private static String factor(String code) {
        String printed = PRINTED.get(code);
        if (printed != null) {
            return printed;
        }
        String name = code.replaceAll("[{}]", "").replaceFirst("^u(?=[gLm])", "µ");
        return name.endsWith("2") || name.endsWith("3")
                ? name.substring(0, name.length() - 1) + (name.endsWith("2") ? "²" : "³")
                : name;
    }

    /** A number with its unit. */
    static String quantity(double number, Unit unit) {
        return with(Display.number(number).replace('-', '−'), unit);
    }

    /** A number already shown as text with its unit. */
    static String with(String number, Unit unit) {
        String printed = of(unit);
        return printed.isEmpty() ? number : printed.equals("°") ? number + printed : number + " " + printed;
    }
}
