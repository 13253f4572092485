package io.lionshare.benchmarks;

import java.util.Arrays;

/** The plain way: every row and every column in turn is rounded to its total by a search of its divisor, until all hold. */
final class AlternatingScaling {
    private static final int MOST_SWEEPS = 1000;
    private static final int STEPS = 200;

    private AlternatingScaling() {}

    /** Units by Webster's rounding; the last ones tried if it does not end. */
    static long[][] divide(double[][] votes, long[] rows, long[] columns) {
        double[] ofRows = new double[rows.length];
        double[] ofColumns = new double[columns.length];
        Arrays.fill(ofRows, 1);
        Arrays.fill(ofColumns, 1);
        long[][] units = new long[rows.length][columns.length];
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            for (int i = 0; i < rows.length; i++) {
                int row = i;
                ofRows[i] = scaled(columns.length, j -> votes[row][j] * ofColumns[j], rows[i], ofRows[i]);
            }
            for (int j = 0; j < columns.length; j++) {
                int column = j;
                ofColumns[j] = scaled(rows.length, i -> votes[i][column] * ofRows[i], columns[j], ofColumns[j]);
            }
            if (fill(units, votes, ofRows, ofColumns, rows, columns)) {
                return units;
            }
        }
        return units;
    }

    private interface Weights {
        double at(int position);
    }

    private static double scaled(int size, Weights weights, long total, double start) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double factor = start;
        for (int step = 0; step < STEPS; step++) {
            long sum = 0;
            for (int k = 0; k < size; k++) {
                sum += (long) (weights.at(k) * factor + 0.5);
            }
            if (sum == total) {
                return factor;
            }
            low = sum < total ? factor : low;
            high = sum > total ? factor : high;
            factor = high == Double.POSITIVE_INFINITY ? 2 * factor : (low + high) / 2;
        }
        return factor;
    }

    private static boolean fill(
            long[][] units, double[][] votes, double[] ofRows, double[] ofColumns, long[] rows, long[] columns) {
        boolean holds = true;
        long[] sums = new long[columns.length];
        for (int i = 0; i < units.length; i++) {
            long sum = 0;
            for (int j = 0; j < units[i].length; j++) {
                units[i][j] = (long) (votes[i][j] * ofColumns[j] * ofRows[i] + 0.5);
                sum += units[i][j];
                sums[j] += units[i][j];
            }
            holds &= sum == rows[i];
        }
        return holds && Arrays.equals(sums, columns);
    }
}
