package org.restoration.evaluation.hierarchy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.restoration.evaluation.message.LocalizedText;

/**
 * A second way to read a result: the same indicators under other headings. It is no second hierarchy: it changes no score and no
 * grade.
 *
 * @param id unique id within the profile, such as {@code pillars}
 * @param name name in both languages
 * @param reason who reads the result so, and why
 * @param pillars the headings in order, not empty; an indicator stands under at most one
 */
public record View(String id, LocalizedText name, LocalizedText reason, List<Pillar> pillars) {

    /**
     * A heading and the indicators under it.
     *
     * @param code code, unique within the view
     * @param name name in both languages
     * @param indicators codes of indicators of the index or of the management score, not empty
     */
    public record Pillar(String code, LocalizedText name, List<String> indicators) {

        /** Checks that there is an indicator. */
        public Pillar {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            indicators = List.copyOf(indicators);
            if (indicators.isEmpty()) {
                throw new IllegalArgumentException("pillar " + code + " must hold an indicator: got none");
            }
        }
    }

    /** Checks that no pillar and no indicator stands in it twice. */
    public View {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
        pillars = List.copyOf(pillars);
        if (pillars.isEmpty()) {
            throw new IllegalArgumentException("view " + id + " must have a pillar: got none");
        }
        Set<String> codes = new LinkedHashSet<>();
        Set<String> members = new LinkedHashSet<>();
        for (Pillar pillar : pillars) {
            if (!codes.add(pillar.code())) {
                throw new IllegalArgumentException(
                        "pillars of view " + id + " must differ: got " + pillar.code() + " twice");
            }
            for (String indicator : pillar.indicators()) {
                if (!members.add(indicator)) {
                    throw new IllegalArgumentException(
                            "indicators of view " + id + " must stand in it once: got " + indicator + " twice");
                }
            }
        }
    }
}
