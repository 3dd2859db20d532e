package org.restoration.evaluation.indicator;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.restoration.evaluation.internal.text.Nearest;

/** Finds the indicators that a text may mean when it is not a code: by code, name, chemical symbol, part of a code, likeness. */
final class MeantIndicators {

    /** Beyond so many a list of candidates says nothing. */
    private static final int MOST = 12;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN_WORD = Pattern.compile("[a-z]+");

    /** Symbols and short forms that laboratories write: symbol, words of codes, word of Chinese names. */
    private static final String[][] SYMBOLS = {
        {"al", "aluminum", "铝"},
        {"as", "arsenic", "砷"},
        {"cd", "cadmium", "镉"},
        {"co", "cobalt", "钴"},
        {"cr", "chromium", "铬"},
        {"cu", "copper", "铜"},
        {"fe", "iron", "铁"},
        {"hg", "mercury", "汞"},
        {"mn", "manganese", "锰"},
        {"na", "sodium", "钠"},
        {"ni", "nickel", "镍"},
        {"pb", "lead", "铅"},
        {"sb", "antimony", "锑"},
        {"se", "selenium", "硒"},
        {"th", "thorium", "钍"},
        {"tl", "thallium", "铊"},
        {"u", "uranium", "铀"},
        {"v", "vanadium", "钒"},
        {"zn", "zinc", "锌"},
        {"cec", "cation exchange capacity", "阳离子交换量"},
        {"ec", "electrical conductivity", "电导率"},
        {"som", "organic matter", "有机质"},
        {"tn", "total nitrogen", "全氮"},
        {"tp", "total phosphorus", "全磷"}
    };

    private final Collection<Indicator> all;

    MeantIndicators(Collection<Indicator> all) {
        this.all = all;
    }

    /** Codes of the indicators that may be meant, the surest way to find any deciding; empty when none or too many may be. */
    List<String> by(String text) {
        String plain = plain(text);
        List<String> words = words(plain);
        String chinese = withChineseSymbols(plain);
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> found = codes(indicator -> words(indicator.code()).equals(words));
        if (found.isEmpty()) {
            found = codes(indicator -> isName(plain, indicator));
        }
        if (found.isEmpty()) {
            found = codes(indicator -> lastWords(indicator).equals(words));
        }
        if (found.isEmpty()) {
            found = codes(indicator -> names(indicator).containsAll(words)
                    || isChinese(chinese) && plain(indicator.name().zh()).contains(chinese));
        }
        if (found.isEmpty()) {
            found = nearest(plain, chinese);
        }
        return found.size() > MOST ? List.of() : found;
    }

    private List<String> codes(Predicate<Indicator> fits) {
        return all.stream().filter(fits).map(Indicator::code).toList();
    }

    private static boolean isName(String plain, Indicator indicator) {
        String text = joined(plain);
        for (String name : List.of(indicator.name().en(), indicator.name().zh())) {
            if (joined(plain(name)).equals(text)
                    || joined(withoutBrackets(name)).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private List<String> nearest(String plain, String chinese) {
        Map<String, String> codeByName = new LinkedHashMap<>();
        for (Indicator indicator : all) {
            codeByName.putIfAbsent(indicator.code(), indicator.code());
            codeByName.putIfAbsent(withoutBrackets(indicator.name().en()), indicator.code());
            codeByName.putIfAbsent(withoutBrackets(indicator.name().zh()), indicator.code());
        }
        return Nearest.to(plain, codeByName.keySet())
                .or(() -> Nearest.to(chinese, codeByName.keySet()))
                .map(codeByName::get)
                .stream()
                .toList();
    }

    private static List<String> lastWords(Indicator indicator) {
        return words(indicator.code().substring(indicator.code().indexOf('.') + 1));
    }

    private static Set<String> names(Indicator indicator) {
        Set<String> names = new LinkedHashSet<>(words(indicator.code()));
        names.addAll(words(plain(indicator.name().en())));
        return names;
    }

    /** The words of a text, symbols written out. */
    private static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty()) {
                words.addAll(List.of(writtenOut(word, 1).split(" ")));
            }
        }
        return words;
    }

    private static String withChineseSymbols(String plain) {
        Matcher latin = LATIN_WORD.matcher(joined(plain));
        return latin.replaceAll(word -> Matcher.quoteReplacement(writtenOut(word.group(), 2)));
    }

    private static String writtenOut(String word, int as) {
        for (String[] symbol : SYMBOLS) {
            if (symbol[0].equals(word)) {
                return symbol[as];
            }
        }
        return word;
    }

    private static String withoutBrackets(String name) {
        return IN_BRACKETS.matcher(plain(name)).replaceAll("").strip();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String joined(String plain) {
        return plain.replace(" ", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
