package org.restoration.evaluation.weighting;

import java.util.List;

/** Every child counts the same. */
public record Equal() implements Weighting {

    @Override
    public Weights weights(List<String> children) {
        Children.check(children);
        return Weights.equal(children);
    }
}
