package org.restoration.evaluation.methods.index;

import java.util.List;
import java.util.Objects;
import org.restoration.evaluation.methods.matrix.Column;
import org.restoration.evaluation.methods.matrix.DecisionMatrix;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents;
import org.restoration.evaluation.methods.weighting.objective.PrincipalComponents.Component;

/**
 * The principal components of a group, of its correlations over the rows that have all values. One large first component says that the
 * group measures one thing. Hotelling 1933, <a href="https://doi.org/10.1037/h0071325">doi:10.1037/h0071325</a>.
 *
 * @param nodes codes of the group, in the order of the coefficients of each component
 * @param rows number of complete rows
 * @param components the components, that of the greatest variance first; none if no column varies
 */
public record GroupComponents(List<String> nodes, int rows, List<Component> components) {

    /** Copies the lists. */
    public GroupComponents {
        nodes = List.copyOf(nodes);
        components = List.copyOf(components);
    }

    /**
     * The components of some columns of a matrix.
     *
     * @throws IllegalArgumentException if a node has no column, or fewer than two rows have all values
     */
    public static GroupComponents of(DecisionMatrix values, List<String> nodes) {
        Objects.requireNonNull(values, "values");
        List<Column> complete =
                CompleteRows.of(nodes.stream().map(values::column).toList());
        int rows = complete.get(0).size();
        if (rows < 2) {
            throw new IllegalArgumentException("group " + nodes + " must have at least two rows with all values: got "
                    + rows + "\nMaybe impute first");
        }
        return new GroupComponents(
                nodes,
                rows,
                new PrincipalComponents(PrincipalComponents.Reading.COMMUNALITY, new PrincipalComponents.First())
                        .components(DecisionMatrix.of(complete)));
    }

    /** The share of the variance that a component carries, counted from 0; all sum to 1. */
    public double share(int component) {
        return components.get(component).variance()
                / components.stream().mapToDouble(Component::variance).sum();
    }

    /** The share that the components up to one carry together. */
    public double shareUpTo(int component) {
        double sum = 0;
        for (int m = 0; m <= component; m++) {
            sum += share(m);
        }
        return sum;
    }

    /** The coefficient u of a node in a component, both counted from 0; the sign of a component has no meaning. */
    public double coefficient(int component, int node) {
        return components.get(component).direction().get(node);
    }

    /** The loading u √λ of a node on a component: their correlation, up to the sign of the component. */
    public double loading(int component, int node) {
        return coefficient(component, node)
                * Math.sqrt(components.get(component).variance());
    }
}
