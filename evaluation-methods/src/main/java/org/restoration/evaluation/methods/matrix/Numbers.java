package org.restoration.evaluation.methods.matrix;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The names 1, 2, … n, made when they are asked for: a million rows need no million texts. */
final class Numbers extends AbstractList<String> implements RandomAccess {

    private final int size;

    Numbers(int size) {
        this.size = size;
    }

    @Override
    public String get(int index) {
        return Integer.toString(Objects.checkIndex(index, size) + 1);
    }

    @Override
    public int size() {
        return size;
    }
}
