package org.restoration.evaluation.methods.ranking.outranking;

import java.util.BitSet;

/**
 * The kernel of a graph: no member reaches another by an arrow, and every node outside is reached by a member. Nodes on a circle are taken as
 * one, so that there is exactly one kernel.
 */
final class Kernel {

    private Kernel() {}

    static BitSet of(boolean[][] arrows) {
        int n = arrows.length;
        BitSet[] reached = reached(arrows);
        BitSet[] before = new BitSet[n];
        for (int i = 0; i < n; i++) {
            before[i] = new BitSet();
            for (int k = 0; k < n; k++) {
                if (arrows[k][i] && !reached[i].get(k)) {
                    before[i].set(k);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = reached[i].nextSetBit(0); k >= 0; k = reached[i].nextSetBit(k + 1)) {
                if (reached[k].get(i)) {
                    before[i].or(before[k]);
                }
            }
        }
        return decided(before);
    }

    /** A node is in once all before it are out, and out once one before it is in. */
    private static BitSet decided(BitSet[] before) {
        BitSet in = new BitSet();
        BitSet out = new BitSet();
        int open = before.length;
        while (open > 0) {
            for (int i = 0; i < before.length; i++) {
                if (in.get(i) || out.get(i)) {
                    continue;
                }
                BitSet undecided = (BitSet) before[i].clone();
                undecided.andNot(out);
                if (undecided.isEmpty()) {
                    in.set(i);
                    open--;
                } else if (undecided.intersects(in)) {
                    out.set(i);
                    open--;
                }
            }
        }
        return in;
    }

    /** Which nodes each reaches over any number of arrows. */
    private static BitSet[] reached(boolean[][] arrows) {
        int n = arrows.length;
        BitSet[] reached = new BitSet[n];
        for (int i = 0; i < n; i++) {
            reached[i] = new BitSet(n);
            for (int k = 0; k < n; k++) {
                reached[i].set(k, arrows[i][k]);
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                if (reached[i].get(via)) {
                    reached[i].or(reached[via]);
                }
            }
        }
        return reached;
    }
}
