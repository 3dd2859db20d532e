package org.restoration.evaluation.engine;

/** The condition of every row in one snapshot, and how many cells were missing. */
final class StateColumns {

    final double[] low;
    final double[] high;
    final double[] point;
    final int[] missing;

    StateColumns(int rows, boolean separatePoint) {
        this.low = new double[rows];
        this.high = new double[rows];
        this.point = separatePoint ? new double[rows] : low;
        this.missing = new int[rows];
    }
}
