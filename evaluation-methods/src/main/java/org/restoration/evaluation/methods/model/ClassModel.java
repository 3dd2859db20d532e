package org.restoration.evaluation.methods.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.restoration.evaluation.methods.weighting.Importances;

/**
 * Says how much a whole belongs to each class, from fixed class limits of its indicators: the degree of a class is the sum of the degrees of the
 * indicators, each times its importance on the scale of the importances. Absolute: it depends on no other site. Compensatory: an indicator far outside a
 * class is made up for by others.
 */
public sealed interface ClassModel permits MatterElement, SetPairAnalysis, NormalCloud {

    /**
     * The degrees of one indicator.
     *
     * @param limits limits of its classes
     * @param value its value, finite
     * @return one degree for each class
     * @throws IllegalArgumentException if the model has no degree for such a value
     */
    List<Double> degrees(ClassLimits limits, double value);

    /**
     * The degrees of the whole.
     *
     * @param scheme classes and limits
     * @param values a finite value of exactly the indicators of the scheme
     * @param importances importances of exactly these indicators
     * @throws IllegalArgumentException if a value or an importance is missing or superfluous, or the model has no degree for a value
     */
    default ClassDegrees classify(ClassScheme scheme, Map<String, Double> values, Importances importances) {
        double[] ordered = scheme.inOrder(values);
        double[] weights = importances.inOrder(scheme.codes());
        double[] sums = new double[scheme.classes().size()];
        for (int j = 0; j < ordered.length; j++) {
            List<Double> degrees = degrees(scheme.indicators().get(j), ordered[j]);
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weights[j] * degrees.get(k);
            }
        }
        List<Double> whole = new ArrayList<>();
        for (double sum : sums) {
            whole.add(sum + 0.0);
        }
        return new ClassDegrees(scheme.classes(), whole);
    }
}
