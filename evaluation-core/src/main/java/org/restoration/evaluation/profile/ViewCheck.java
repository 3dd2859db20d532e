package org.restoration.evaluation.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.restoration.evaluation.hierarchy.View;

/** Checks that views hold indicators that are scored. */
record ViewCheck(Known known, Set<String> scored) {

    void check(List<View> views) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            String pointer = "/views/" + i;
            Known.require(ids.add(view.id()), pointer + "/id", "ids of views must differ", view.id() + " twice");
            for (int j = 0; j < view.pillars().size(); j++) {
                List<String> codes = view.pillars().get(j).indicators();
                for (int k = 0; k < codes.size(); k++) {
                    String at = pointer + "/pillars/" + j + "/indicators/" + k;
                    known.indicator(codes.get(k), at);
                    Known.require(
                            scored.contains(codes.get(k)),
                            at,
                            "indicator of a view must stand in the index or the management score, or be added by tailoring",
                            codes.get(k));
                }
            }
        }
    }
}
