package org.restoration.evaluation.aggregation;

/** The children of a row whose scores are there, with weights of sum 1; none if they weigh nothing. */
record Present(double[] weights, double[] scores) {

    static Present of(double[] weights, double[] scores) {
        Children.check(weights.length, scores.length);
        int count = 0;
        double sum = 0;
        for (int child = 0; child < scores.length; child++) {
            if (!Double.isNaN(scores[child])) {
                count++;
                sum += weights[child];
            }
        }
        if (count == scores.length) {
            return new Present(weights, scores);
        }
        if (sum == 0) {
            return new Present(new double[0], new double[0]);
        }
        double[] presentWeights = new double[count];
        double[] presentScores = new double[count];
        int next = 0;
        for (int child = 0; child < scores.length; child++) {
            if (!Double.isNaN(scores[child])) {
                presentWeights[next] = weights[child] / sum;
                presentScores[next] = scores[child];
                next++;
            }
        }
        return new Present(presentWeights, presentScores);
    }
}
