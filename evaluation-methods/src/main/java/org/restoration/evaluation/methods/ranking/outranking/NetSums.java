package org.restoration.evaluation.methods.ranking.outranking;

import org.restoration.evaluation.internal.math.CompensatedSum;

/** What each row of a square sums to less what its column does. */
final class NetSums {

    private NetSums() {}

    static double[] of(double[][] cells) {
        double[] net = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            CompensatedSum sum = new CompensatedSum();
            for (int k = 0; k < cells.length; k++) {
                sum.add(cells[i][k]);
                sum.add(-cells[k][i]);
            }
            net[i] = sum.value();
        }
        return net;
    }
}
