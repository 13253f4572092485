package io.lionshare.benchmarks;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** The bounded proportional problem with a root finder of a library. */
final class BrentRoot {
    private static final double ACCURACY = 1e-12;
    private static final int MOST_EVALUATIONS = 200;

    private BrentRoot() {}

    static void solve(BatchProblems problems, int row, double[] amounts) {
        int from = row * problems.members;
        int to = from + problems.members;
        double highest = 0;
        for (int k = from; k < to; k++) {
            highest = Math.max(highest, problems.upper[k] / problems.claims[k]);
        }
        double level = new BrentSolver(ACCURACY, ACCURACY)
                .solve(MOST_EVALUATIONS, u -> sumAt(problems, from, to, u) - problems.totals[row], 0, highest);
        for (int k = from; k < to; k++) {
            amounts[k] = amountAt(problems, k, level);
        }
    }

    private static double sumAt(BatchProblems problems, int from, int to, double level) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += amountAt(problems, k, level);
        }
        return sum;
    }

    private static double amountAt(BatchProblems problems, int k, double level) {
        return Math.min(Math.max(problems.claims[k] * level, problems.lower[k]), problems.upper[k]);
    }
}
