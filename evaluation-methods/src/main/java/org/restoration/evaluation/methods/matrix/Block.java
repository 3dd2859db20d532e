package org.restoration.evaluation.methods.matrix;

/** How many rows are worked on at a time: a block of each of some twenty columns stays in the nearest cache. */
public final class Block {

    /** Rows of a block. Sums are made block by block, so this number belongs to the bits of a result. */
    public static final int ROWS = 1024;

    private Block() {}
}
