package org.restoration.evaluation.methods.weighting.objective;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.weighting.Derived;

/**
 * Weights by principal components of the correlations: an indicator counts by how much it belongs to the components that carry most of
 * the variance. λ is the eigenvalue of a component, u its eigenvector of length 1, {@code u √λ} the loadings. Components: Hotelling 1933, <a
 * href="https://doi.org/10.1037/h0071325">doi:10.1037/h0071325</a>; as weights: OECD and JRC 2008, Handbook on Constructing Composite
 * Indicators, <a href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>.
 *
 * <p>No sign of a component nor the direction of an indicator changes a weight. Weights say what goes together, not what matters: an
 * indicator that goes its own way loses its weight with its component. A constant column gets no weight; if all are constant, all weights
 * are equal.
 *
 * @param reading how loadings become weights
 * @param kept which components count
 */
public record PrincipalComponents(Reading reading, Kept kept) implements ObjectiveWeighting {

    /** Eigenvalues that differ from 1 by rounding are 1. */
    private static final double ROUNDING = 1e-9;

    /** Checks that nothing is missing. */
    public PrincipalComponents {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(kept, "kept");
    }

    @Override
    public String name() {
        return "PCA";
    }

    @Override
    public Derived fit(DecisionMatrix matrix) {
        double[] amounts = new double[matrix.width()];
        for (Component component : kept.of(components(matrix.completeFor(name())))) {
            for (int j = 0; j < amounts.length; j++) {
                double part = component.direction().get(j);
                amounts[j] += component.variance()
                        * switch (reading) {
                            case COMMUNALITY -> part * part;
                            case COEFFICIENTS -> Math.abs(part);
                        };
            }
        }
        return Fitted.proportional(name(), matrix, amounts);
    }

    /** The components, that of the greatest variance first; none if all columns are constant. */
    public List<Component> components(DecisionMatrix matrix) {
        List<Integer> varied = new ArrayList<>();
        for (int j = 0; j < matrix.width(); j++) {
            if (!matrix.column(j).summary().constant()) {
                varied.add(j);
            }
        }
        if (varied.isEmpty()) {
            return List.of();
        }
        int k = varied.size();
        double[][] correlations = new double[k][k];
        for (int j = 0; j < k; j++) {
            correlations[j][j] = 1;
            for (int other = 0; other < j; other++) {
                correlations[j][other] =
                        Correlation.PEARSON.of(matrix.column(varied.get(j)), matrix.column(varied.get(other)));
                correlations[other][j] = correlations[j][other];
            }
        }
        EigenDecomposition found = new EigenDecomposition(new Array2DRowRealMatrix(correlations, false));
        List<Component> components = new ArrayList<>();
        for (int m = 0; m < k; m++) {
            double[] direction = new double[matrix.width()];
            for (int j = 0; j < k; j++) {
                direction[varied.get(j)] = found.getEigenvector(m).getEntry(j);
            }
            components.add(new Component(
                    Math.max(0, found.getRealEigenvalue(m)),
                    java.util.Arrays.stream(direction).boxed().toList()));
        }
        return List.copyOf(components);
    }

    /** How loadings become weights. */
    public enum Reading {
        /** The variance of the indicator that the components kept carry, {@code Σ λ u²}: the sum of its squared loadings. */
        COMMUNALITY,
        /** Its coefficients in the components by their variance, {@code Σ λ |u|}: as Chinese evaluation papers do, without signs. */
        COEFFICIENTS
    }

    /** Which components count. */
    public sealed interface Kept permits First, Kaiser, LeastShare {

        /** Those of all components that count, at least the first. */
        List<Component> of(List<Component> components);
    }

    /** The first component only, as for a single composite index. */
    public record First() implements Kept {
        @Override
        public List<Component> of(List<Component> components) {
            return components.subList(0, Math.min(1, components.size()));
        }
    }

    /**
     * Components that carry more than one indicator does, eigenvalues above 1. Kaiser 1960, <a
     * href="https://doi.org/10.1177/001316446002000116">doi:10.1177/001316446002000116</a>.
     */
    public record Kaiser() implements Kept {
        @Override
        public List<Component> of(List<Component> components) {
            int count = (int) components.stream()
                    .filter(component -> component.variance() > 1 + ROUNDING)
                    .count();
            return components.subList(0, Math.min(Math.max(1, count), components.size()));
        }
    }

    /**
     * As many components as carry a share of the variance, as a rule 0.85.
     *
     * @param share above 0, at most 1
     */
    public record LeastShare(double share) implements Kept {

        /** Checks the share. */
        public LeastShare {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("share of variance must be above 0 and at most 1: got " + share);
            }
        }

        @Override
        public List<Component> of(List<Component> components) {
            double all = components.stream().mapToDouble(Component::variance).sum();
            double reached = 0;
            int count = 0;
            while (count < components.size() && reached < all * share - ROUNDING) {
                reached += components.get(count).variance();
                count++;
            }
            return components.subList(0, count);
        }
    }

    /**
     * A principal component.
     *
     * @param variance its eigenvalue λ, at least 0; all sum to the number of columns that vary
     * @param direction its eigenvector of length 1, with a sign of no meaning; 0 for a constant column
     */
    public record Component(double variance, List<Double> direction) {}
}
