package io.lionshare.flow;

import java.util.Arrays;

/** Some cells of a table whose sum has bounds. Immutable. */
public final class CellGroup {
    /** Not to be changed; read within this package without a copy. */
    final int[] cells;

    private final long least;
    private final long most;

    private CellGroup(int[] cells, long least, long most) {
        this.cells = cells;
        this.least = least;
        this.most = most;
    }

    /**
     * A group.
     *
     * @param least the least sum, &ge; 0
     * @param most the largest sum, &ge; 0; below the least one it cannot be met
     * @param cells the numbers of its cells, rising, at least one
     * @return the group
     * @throws IllegalArgumentException if a bound is negative, or if there are no cells or they do not rise
     */
    public static CellGroup of(long least, long most, int... cells) {
        if (least < 0 || most < 0) {
            throw new IllegalArgumentException("bounds of a group (" + least + ", " + most + ") must be >= 0");
        }
        for (int k = 0; k < cells.length; k++) {
            if (cells[k] < (k == 0 ? 0 : cells[k - 1] + 1)) {
                throw new IllegalArgumentException(
                        "cells of a group (" + Arrays.toString(cells) + ") must be >= 0 and rise");
            }
        }
        if (cells.length == 0) {
            throw new IllegalArgumentException("a group must have at least one cell");
        }
        return new CellGroup(cells.clone(), least, most);
    }

    /**
     * How many cells it has.
     *
     * @return at least 1
     */
    public int size() {
        return cells.length;
    }

    /**
     * The numbers of its cells.
     *
     * @return the numbers, rising, a new array
     */
    public int[] cells() {
        return cells.clone();
    }

    /**
     * The least sum.
     *
     * @return &ge; 0
     */
    public long least() {
        return least;
    }

    /**
     * The largest sum.
     *
     * @return &ge; 0
     */
    public long most() {
        return most;
    }

    @Override
    public String toString() {
        return least + " .. " + most + " for " + Arrays.toString(cells);
    }
}
