package io.lionshare.joint;

/**
 * A cell of the matrix in quanta, as a whole number and a fraction.
 *
 * @param whole the ideal rounded down
 * @param fraction what is left, within 0 .. 1
 */
record CellQuanta(long whole, double fraction) {
    /** A cell; one that is within the tolerance of a whole number counts as that number. */
    static CellQuanta of(ValueGrid grid, int kind, double part) {
        double quanta = part * (grid.total / (double) grid.price[kind]);
        double nearest = Math.rint(quanta);
        if (Math.abs(quanta - nearest) <= tolerance(grid, kind)) {
            return new CellQuanta((long) nearest, 0);
        }
        double whole = Math.floor(quanta);
        return new CellQuanta((long) whole, quanta - whole);
    }

    /**
     * How far the cells of a kind may be off, in quanta: {@value ValueGrid#ACCURACY} of the value of everything, and at
     * least 1e-9.
     */
    static double tolerance(ValueGrid grid, int kind) {
        return Math.max(1e-9, ValueGrid.ACCURACY * grid.total / grid.price[kind]);
    }
}
