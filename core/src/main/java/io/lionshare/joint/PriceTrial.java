package io.lionshare.joint;

import io.lionshare.model.LimitTree;
import io.lionshare.score.Scores;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A joint split at one of the prices that {@link PriceSearch} tries: ideal cells in quanta, and the whole quanta to which
 * {@link QuantaTable} rounds them. Immutable.
 */
final class PriceTrial {
    /** By kind and member. */
    private final double[][] ideal;

    private final WholeQuanta whole;
    private final int[] dearestFirst;
    private final Scores scores;

    private PriceTrial(double[][] ideal, WholeQuanta whole, int[] dearestFirst, Scores scores) {
        this.ideal = ideal;
        this.whole = whole;
        this.dearestFirst = dearestFirst;
        this.scores = scores;
    }

    /**
     * Divides a problem.
     *
     * @param trees the limits of its kinds, which do not depend on prices
     * @throws JointConflict if the problem has no solution
     */
    static PriceTrial of(JointProblem problem, List<LimitTree> trees) {
        ValueGrid grid = new ValueGrid(problem, trees);
        double[][] cells = JointSplit.matrix(problem, grid);
        WholeQuanta whole = WholeQuanta.of(grid, cells, problem.scores());
        for (int k = 0; k < grid.kinds; k++) {
            double quantaOfAll = grid.total / (double) grid.price[k];
            for (int i = 0; i < grid.members; i++) {
                cells[k][i] *= quantaOfAll;
            }
        }
        return new PriceTrial(cells, whole, grid.dearestFirst(), problem.scores());
    }

    /** Whether a member gives the same of every kind as at another price. */
    boolean hasSameRow(PriceTrial other, int member) {
        return whole.hasSameRow(other.whole, member);
    }

    /** The members, by position, that give something else at another price. */
    int[] changedRows(PriceTrial other) {
        return IntStream.range(0, scores.size())
                .filter(member -> !hasSameRow(other, member))
                .toArray();
    }

    /** By how much the whole quanta of a trial exceed an ideal cell of this one. */
    double excess(PriceTrial ofWhole, int kind, int member) {
        return ofWhole.whole.quanta(kind, member) - ideal[kind][member];
    }

    /** Whether these whole quanta are preferred if others are equally near: they give more to the largest score that changes. */
    boolean winsTies(PriceTrial other) {
        int[] changed = changedRows(other);
        int first = changed[0];
        for (int member : changed) {
            first = scores.get(member) > scores.get(first) ? member : first;
        }
        int kind = 0;
        while (whole.quanta(kind, first) == other.whole.quanta(kind, first)) {
            kind++;
        }
        return whole.quanta(kind, first) > other.whole.quanta(kind, first);
    }

    /** The kinds in order of their prices; not to be changed. */
    int[] dearestFirst() {
        return dearestFirst;
    }
}
