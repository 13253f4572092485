package io.lionshare.apportion.table;

import io.lionshare.apportion.sequence.RoundingSequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every table with given totals and bounds, and the best of them, by products of divisors over votes in integers. */
final class MarginTables {
    private MarginTables() {}

    static List<long[][]> all(MarginProblem problem, RoundingSequence sequence) {
        List<long[][]> found = new ArrayList<>();
        int height = problem.table().rows().size();
        int width = problem.table().columns().size();
        long[] left = new long[width];
        Arrays.setAll(left, problem::columnUnits);
        extend(problem, sequence, new long[height][width], left, 0, problem.rowUnits(0), found);
        return found;
    }

    private static void extend(
            MarginProblem problem,
            RoundingSequence sequence,
            long[][] units,
            long[] left,
            int cell,
            long ofRow,
            List<long[][]> found) {
        int width = left.length;
        int row = cell / width;
        int column = cell % width;
        if (row == units.length) {
            found.add(Arrays.stream(units).map(long[]::clone).toArray(long[][]::new));
            return;
        }
        boolean hasVotes = !problem.table().votes().isZero(cell);
        boolean isZeroFirst = sequence.numerator(0).signum() == 0;
        long least = Math.max(problem.minimum(row, column), hasVotes && isZeroFirst ? 1 : 0);
        long most = hasVotes ? problem.maximum(row, column) : problem.minimum(row, column);
        for (long k = least; k <= Math.min(most, Math.min(ofRow, left[column])); k++) {
            boolean isLastOfRow = column == width - 1;
            boolean isLastOfColumn = row == units.length - 1;
            if ((isLastOfRow && k != ofRow) || (isLastOfColumn && k != left[column])) {
                continue;
            }
            units[row][column] = k;
            left[column] -= k;
            long next = isLastOfRow ? (isLastOfColumn ? 0 : problem.rowUnits(row + 1)) : ofRow - k;
            extend(problem, sequence, units, left, cell + 1, next, found);
            left[column] += k;
        }
        units[row][column] = 0;
    }

    static List<long[][]> best(List<long[][]> all, MarginProblem problem, RoundingSequence sequence) {
        List<long[][]> best = new ArrayList<>();
        BigInteger[] least = {BigInteger.ONE, BigInteger.ONE};
        for (long[][] units : all) {
            BigInteger[] cost = cost(units, problem, sequence);
            int order = best.isEmpty() ? -1 : cost[0].multiply(least[1]).compareTo(least[0].multiply(cost[1]));
            if (order < 0) {
                best.clear();
                least = cost;
            }
            if (order <= 0) {
                best.add(units);
            }
        }
        return best;
    }

    private static BigInteger[] cost(long[][] units, MarginProblem problem, RoundingSequence sequence) {
        BigInteger above = BigInteger.ONE;
        BigInteger below = BigInteger.ONE;
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units[i].length; j++) {
                BigInteger votes = problem.table().votes().numerator(i * units[i].length + j);
                int first = sequence.numerator(0).signum() == 0 ? 1 : 0;
                for (long k = Math.max(first, problem.minimum(i, j)); k < units[i][j]; k++) {
                    above = above.multiply(sequence.numerator(k));
                    below = below.multiply(sequence.denominator(k)).multiply(votes.pow(sequence.exponent()));
                }
            }
        }
        return new BigInteger[] {above, below};
    }
}
