package org.restoration.evaluation.internal.math;

/**
 * Random numbers without a state: the number of a (seed, draw, input) is the same whoever asks for it, in whatever order, on whatever
 * thread. Philox4x32-10 of Salmon, Moraes, Dror and Shaw 2011, <a
 * href="https://doi.org/10.1145/2063384.2063405">doi:10.1145/2063384.2063405</a>.
 */
public final class CounterRandom {

    private static final long WORD = 0xFFFFFFFFL;
    private static final long FIRST_MULTIPLIER = 0xD2511F53L;
    private static final long SECOND_MULTIPLIER = 0xCD9E8D57L;
    private static final int FIRST_WEYL = 0x9E3779B9;
    private static final int SECOND_WEYL = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final int DROPPED = 11;

    private CounterRandom() {}

    /**
     * A number of the uniform distribution on [0, 1), a multiple of 2⁻⁵³.
     *
     * @param seed seed of the run
     * @param draw number of the draw
     * @param input number of what is drawn
     */
    public static double uniform(long seed, long draw, int input) {
        int[] words = philox(
                new int[] {(int) draw, (int) (draw >>> 32), input, 0}, new int[] {(int) seed, (int) (seed >>> 32)});
        return (((words[0] & WORD) << 32 | words[1] & WORD) >>> DROPPED) * 0x1p-53;
    }

    /** The four words of a counter of four words under a key of two. */
    static int[] philox(int[] counter, int[] key) {
        int[] c = counter.clone();
        int firstKey = key[0];
        int secondKey = key[1];
        for (int round = 0; round < ROUNDS; round++) {
            long first = FIRST_MULTIPLIER * (c[0] & WORD);
            long second = SECOND_MULTIPLIER * (c[2] & WORD);
            c = new int[] {
                (int) (second >>> 32) ^ c[1] ^ firstKey,
                (int) second,
                (int) (first >>> 32) ^ c[3] ^ secondKey,
                (int) first
            };
            firstKey += FIRST_WEYL;
            secondKey += SECOND_WEYL;
        }
        return c;
    }
}
