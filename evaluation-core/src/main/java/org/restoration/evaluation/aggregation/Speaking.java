package org.restoration.evaluation.aggregation;

/** Fresh arrays of the children of a row that have a say: those whose weight is not 0, in their order. */
record Speaking(double[] weights, double[] scores) {

    static Speaking of(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        int count = 0;
        for (double weight : weights) {
            count += weight != 0 ? 1 : 0;
        }
        double[] speakingWeights = new double[count];
        double[] speakingScores = new double[count];
        int next = 0;
        for (int child = 0; child < weights.length; child++) {
            if (weights[child] != 0) {
                speakingWeights[next] = weights[child];
                speakingScores[next] = scores[child];
                next++;
            }
        }
        return new Speaking(speakingWeights, speakingScores);
    }
}
