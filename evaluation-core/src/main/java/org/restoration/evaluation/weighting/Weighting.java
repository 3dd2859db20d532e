package org.restoration.evaluation.weighting;

import java.util.List;

/** How the weights of the children of a node are declared. */
public sealed interface Weighting permits Direct, Equal, Ahp, Derived {

    /**
     * The weights of the children.
     *
     * @param children the codes of all children of the node, each once; the weights come in this order
     * @return one weight for each child
     * @throws IllegalArgumentException if what is declared does not speak of exactly these children, or gives no weights
     */
    Weights weights(List<String> children);
}
