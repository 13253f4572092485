package io.lionshare.robustness.sweep;

import java.util.Arrays;

/** Rows of lanes ({@link DrawLanes}), for one thread: each has numbers of its own, or is one that others have, too. */
final class LaneTable {
    private final double[][] own;
    private final double[][] rows;

    /** Rows of zeros. */
    LaneTable(int rows) {
        own = new double[rows][];
        this.rows = new double[rows][];
        Arrays.fill(this.rows, LaneRows.ZEROS);
    }

    /** At [lane]; not to be changed. */
    double[] row(int row) {
        return rows[row];
    }

    /** A row with numbers of its own, to be filled. */
    double[] fill(int row) {
        if (own[row] == null) {
            own[row] = new double[DrawLanes.MOST];
        }
        rows[row] = own[row];
        return own[row];
    }

    void share(int row, double... shared) {
        rows[row] = shared;
    }

    /** Takes the values of some lanes, which move to the first lanes; a row that is known to be constant is shared. */
    void gather(int row, int count, int[] chosen, LaneTable from) {
        double[] values = from.rows[row];
        if (LaneRows.isConstant(values)) {
            share(row, values);
        } else {
            LaneRows.gather(count, chosen, values, fill(row));
        }
    }
}
