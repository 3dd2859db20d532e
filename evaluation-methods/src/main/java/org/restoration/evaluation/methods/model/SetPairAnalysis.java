package org.restoration.evaluation.methods.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Set pair analysis (集对分析): the connection number of a value with the standard, {@code r₁ + r₂ i₁ + … + r_K j}, one term for each class. It is all
 * class 1 up to the first inner limit, all class k in the middle of class k, all the last class from the last inner limit, and goes over in a line from
 * one to the next. Degrees are from 0 to 1 and sum to 1 for each indicator; any value has some. Zhao Keqin 2000, <cite>Set pair analysis and its
 * preliminary application</cite>, Zhejiang Science and Technology Press, Hangzhou; made for class limits as water-quality evaluation does.
 *
 * <p>With two classes both have the one inner limit as their anchor: up to it all is class 1, beyond it class 2.
 */
public record SetPairAnalysis() implements ClassModel {

    @Override
    public List<Double> degrees(ClassLimits limits, double value) {
        int last = limits.classes() - 1;
        double sign = limits.rising() ? 1 : -1;
        double x = sign * value;
        int below = 0;
        while (below < last && x > sign * anchor(limits, below + 1)) {
            below++;
        }
        List<Double> degrees = new ArrayList<>();
        double share = 0;
        if (below < last) {
            double from = sign * anchor(limits, below);
            double to = sign * anchor(limits, below + 1);
            share = x <= from ? 0 : (x - from) / (to - from);
        }
        for (int k = 0; k <= last; k++) {
            degrees.add(k == below ? 1 - share : k == below + 1 ? share : 0);
        }
        return List.copyOf(degrees);
    }

    private static double anchor(ClassLimits limits, int k) {
        int last = limits.classes() - 1;
        if (k == 0) {
            return limits.limits().get(1);
        }
        return k == last ? limits.limits().get(last) : limits.middle(k);
    }

    /**
     * The value of a connection number when the i are spread evenly from 1 for the first class to −1 for the last.
     *
     * @param degrees degrees of at least two classes
     * @return from −1 to 1 where the degrees sum to 1
     */
    public static double connection(ClassDegrees degrees) {
        int last = degrees.classes().size() - 1;
        if (last < 1) {
            throw new IllegalArgumentException(
                    "connection number must have at least two classes: got " + degrees.classes());
        }
        double value = 0;
        for (int k = 0; k <= last; k++) {
            value += degrees.degrees().get(k) * (last - 2 * k) / last;
        }
        return value;
    }
}
