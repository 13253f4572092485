package io.lionshare.robustness.choice;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each set of discrete inputs explains of the variance of a result over the full grid of their levels, exactly; combinations
 * without a result are left out, and the others are equally likely. It holds what is common to all results of a grid, and is immutable.
 *
 * <p>The grid is an array in which the last input moves fastest. Sums over the levels of an input are made from those of one input
 * more, so that the work is &Pi; (1 + levels), not 2<sup>inputs</sup> &middot; &Pi; levels.
 */
final class GridVariance {
    private final int[] levels;

    /** By set of inputs and cell of their levels: how many combinations with a result it has. */
    private final int[][] counts;

    /**
     * Of a grid.
     *
     * @param levels how many each input has, each at least 1
     * @param hasResult for each combination of levels; at least one is true
     */
    GridVariance(int[] levels, boolean... hasResult) {
        this.levels = levels.clone();
        this.counts = new int[1 << levels.length][];
        int all = counts.length - 1;
        counts[all] = new int[hasResult.length];
        for (int cell = 0; cell < hasResult.length; cell++) {
            counts[all][cell] = hasResult[cell] ? 1 : 0;
        }
        for (int set = all - 1; set >= 0; set--) {
            int[] from = counts[set | 1 << next(set)];
            int[] to = new int[from.length / levels[next(set)]];
            int inner = inner(set);
            for (int cell = 0; cell < from.length; cell++) {
                to[summed(cell, set, inner)] += from[cell];
            }
            counts[set] = to;
        }
    }

    /** The input whose levels are summed to come to a set: the first that is not in it. */
    private static int next(int set) {
        return Integer.numberOfTrailingZeros(~set);
    }

    /** How many cells the inputs of a set have that come after the next one, and move faster. */
    private int inner(int set) {
        int inner = 1;
        for (int k = next(set) + 1; k < levels.length; k++) {
            inner *= (set >> k & 1) == 1 ? levels[k] : 1;
        }
        return inner;
    }

    /** The cell that a cell of the set with the next input is summed in. */
    private int summed(int cell, int set, int inner) {
        return cell / inner / levels[next(set)] * inner + cell % inner;
    }

    /**
     * What each set of inputs explains.
     *
     * @param results one for each combination of levels; those of combinations without a result are not read
     * @return Var(E[<i>Y</i> | <i>S</i>]) for each set <i>S</i>, by index: bit <i>k</i> says whether input <i>k</i> is in
     */
    List<Fraction> explained(long... results) {
        BigInteger[][] sums = new BigInteger[counts.length][];
        int all = counts.length - 1;
        sums[all] = fromFirst(results);
        for (int set = all - 1; set >= 0; set--) {
            sums[set] = sumOver(set, sums[set | 1 << next(set)]);
        }
        Fraction mean = new Fraction(sums[0][0], BigInteger.valueOf(counts[0][0]));
        Fraction square = mean.times(mean);
        List<Fraction> explained = new ArrayList<>();
        for (int set = 0; set <= all; set++) {
            explained.add(meanSquare(set, sums[set]).minus(square));
        }
        return explained;
    }

    /** Results less the first one: that changes no variance, and numbers are short. */
    private BigInteger[] fromFirst(long... results) {
        int[] here = counts[counts.length - 1];
        int first = 0;
        while (here[first] == 0) {
            first++;
        }
        BigInteger origin = BigInteger.valueOf(results[first]);
        BigInteger[] off = new BigInteger[results.length];
        for (int cell = 0; cell < off.length; cell++) {
            off[cell] = here[cell] == 0
                    ? BigInteger.ZERO
                    : BigInteger.valueOf(results[cell]).subtract(origin);
        }
        return off;
    }

    private BigInteger[] sumOver(int set, BigInteger... from) {
        BigInteger[] to = new BigInteger[counts[set].length];
        Arrays.fill(to, BigInteger.ZERO);
        int inner = inner(set);
        for (int cell = 0; cell < from.length; cell++) {
            int sum = summed(cell, set, inner);
            to[sum] = to[sum].add(from[cell]);
        }
        return to;
    }

    /** The mean of the squares of the conditional means: the squares of sums of as many results are added first. */
    private Fraction meanSquare(int set, BigInteger... sums) {
        Map<Integer, BigInteger> squares = new TreeMap<>();
        for (int cell = 0; cell < sums.length; cell++) {
            if (counts[set][cell] > 0) {
                squares.merge(counts[set][cell], sums[cell].multiply(sums[cell]), BigInteger::add);
            }
        }
        Fraction sum = Fraction.sum(squares.entrySet().stream()
                .map(each -> new Fraction(each.getValue(), BigInteger.valueOf(each.getKey())))
                .toList());
        return sum.dividedBy(counts[0][0]);
    }
}
