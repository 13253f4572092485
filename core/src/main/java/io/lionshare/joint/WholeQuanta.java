package io.lionshare.joint;

import io.lionshare.score.Scores;

/**
 * The matrix in whole quanta: every cell rounded down or up, kinds and blocs kept exactly, every member's value off by
 * less than the price of its dearest fractional quantum (Shmoys and Tardos 1993).
 *
 * <p>Among all roundings that {@link QuantaTable} allows the least &Sigma;|rounded &minus; ideal| is taken; of equally good
 * ones, which are reported, that which rounds up the cells of larger scores, then of earlier members and kinds. Immutable.
 */
final class WholeQuanta {
    private final long[][] quanta;
    private final boolean[][] tied;

    /** Takes the arrays over, by kind and member. */
    WholeQuanta(long[][] quanta, boolean[][] tied) {
        this.quanta = quanta;
        this.tied = tied;
    }

    /**
     * Rounds a matrix.
     *
     * @param matrix by kind and member, as parts of the value of everything
     */
    static WholeQuanta of(ValueGrid grid, double[][] matrix, Scores scores) {
        CellQuanta[][] cells = new CellQuanta[grid.kinds][grid.members];
        for (int k = 0; k < grid.kinds; k++) {
            for (int i = 0; i < grid.members; i++) {
                cells[k][i] = CellQuanta.of(grid, k, matrix[k][i]);
            }
        }
        return QuantaTable.rounded(grid, cells, scores);
    }

    /** What a member gives of a kind. */
    long quanta(int kind, int member) {
        return quanta[kind][member];
    }

    /** Whether a member gives the same of every kind as in another matrix of the same kinds. */
    boolean hasSameRow(WholeQuanta other, int member) {
        for (int k = 0; k < quanta.length; k++) {
            if (quanta[k][member] != other.quanta[k][member]) {
                return false;
            }
        }
        return true;
    }

    /** Whether another rounding, equally good, gives a cell another number. */
    boolean isTied(int kind, int member) {
        return tied[kind][member];
    }
}
