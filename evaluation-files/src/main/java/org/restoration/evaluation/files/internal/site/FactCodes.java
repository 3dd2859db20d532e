package org.restoration.evaluation.files.internal.site;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.restoration.evaluation.profile.Profile;

/**
 * Which codes the facts of a site may have under a profile. Where limits depend on a fact its codes are a closed choice, since a slip
 * would switch the limits off; where only rules ask for it, another code is allowed and said.
 */
public final class FactCodes {

    /** For any profile: nothing is known of facts. */
    public static final FactCodes ANY = new FactCodes(new TreeMap<>(), Set.of());

    /** What any fact may be: there is none of it, or it is something that the profile does not know. */
    private static final Set<String> ALWAYS = Set.of("none", "other");
    /** The answer to a question that a fact asks; it is no name for a class or a standard. */
    private static final String NO = "no";

    private final SortedMap<String, SortedSet<String>> codes;
    private final Set<String> closed;

    private FactCodes(SortedMap<String, SortedSet<String>> codes, Set<String> closed) {
        this.codes = codes;
        this.closed = closed;
    }

    /** The codes that a profile knows. */
    public static FactCodes of(Profile profile) {
        SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
        Set<String> closed = profile.levels().conditionCodes().keySet();
        profile.factCodes().forEach((key, known) -> {
            SortedSet<String> all = new TreeSet<>(known);
            all.addAll(ALWAYS);
            if (!closed.contains(key) || known.contains("yes")) {
                all.add(NO);
            }
            codes.put(key, all);
        });
        return new FactCodes(codes, closed);
    }

    /** Whether a rule or limit asks for a fact and knows no such code of it. */
    boolean unknown(String key, String code) {
        return codes.containsKey(key) && !codes.get(key).contains(code);
    }

    /** Whether limits depend on a fact, so that it must have one of the known codes. */
    boolean closed(String key) {
        return closed.contains(key);
    }

    /** The known codes of a fact. */
    SortedSet<String> of(String key) {
        return codes.get(key);
    }
}
