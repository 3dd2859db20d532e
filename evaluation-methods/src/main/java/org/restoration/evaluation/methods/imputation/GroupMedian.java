package org.restoration.evaluation.methods.imputation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;

/**
 * The median of the alternatives of the same group, such as sites of one region. Little and Rubin 2019, Statistical Analysis with Missing
 * Data, <a href="https://doi.org/10.1002/9781119482260">doi:10.1002/9781119482260</a>, section 4.2.
 *
 * <p>A gap stays one if nobody in the group has a value.
 *
 * @param groups group of each alternative
 */
public record GroupMedian(Map<String, String> groups) implements Imputation {

    /** Keeps a copy in the order given. */
    public GroupMedian {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    @Override
    public String name() {
        return "group median";
    }

    @Override
    public Imputed impute(DecisionMatrix matrix) {
        return new Grouping(groups, Center.MEDIAN).impute(matrix, name());
    }
}
