package org.restoration.evaluation.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** In which order derived indicators are computed, so that each comes after those that it is derived from. */
public final class DerivationOrder {

    private final Map<String, Collection<String>> inputs;
    private final Set<String> done = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    private DerivationOrder(Map<String, ? extends Collection<String>> inputs) {
        this.inputs = new TreeMap<>(inputs);
    }

    /**
     * The derived indicators in order; those that do not depend on each other in order of code.
     *
     * @param inputs code of each derived indicator with the codes that it is derived from, derived themselves or not
     * @throws IllegalArgumentException if an indicator is derived from itself, directly or through others; it names the way round
     */
    public static List<String> of(Map<String, ? extends Collection<String>> inputs) {
        DerivationOrder order = new DerivationOrder(inputs);
        order.inputs.keySet().forEach(order::visit);
        return List.copyOf(order.done);
    }

    private void visit(String code) {
        if (done.contains(code) || !inputs.containsKey(code)) {
            return;
        }
        if (!open.add(code)) {
            List<String> way = new ArrayList<>(open);
            way = new ArrayList<>(way.subList(way.indexOf(code), way.size()));
            way.add(code);
            throw new IllegalArgumentException(
                    "an indicator must not be derived from itself: got " + String.join(" ← ", way));
        }
        inputs.get(code).forEach(this::visit);
        open.remove(code);
        done.add(code);
    }
}
