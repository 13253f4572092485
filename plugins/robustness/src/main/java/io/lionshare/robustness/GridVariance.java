package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each set of discrete inputs explains of the variance of a result over the full grid of their levels, exactly; combinations
 * without a result are left out, and the others are equally likely.
 *
 * <p>The grid is an array in which the last input moves fastest. Sums over the levels of an input are made from those of one input
 * more, so that the work is &Pi; (1 + levels), not 2<sup>inputs</sup> &middot; &Pi; levels.
 */
final class GridVariance {
    private final int[] levels;
    private final BigInteger[][] sums;
    private final long[][] counts;

    private GridVariance(int[] levels) {
        this.levels = levels;
        this.sums = new BigInteger[1 << levels.length][];
        this.counts = new long[1 << levels.length][];
    }

    /**
     * What each set of inputs explains.
     *
     * @param levels how many each input has, each at least 1
     * @param results one for each combination of levels, whole numbers; null for none; at least one is not null
     * @return Var(E[<i>Y</i> | <i>S</i>]) for each set <i>S</i>, by index: bit <i>k</i> says whether input <i>k</i> is in
     */
    static List<Fraction> explained(int[] levels, @Nullable BigInteger[] results) {
        GridVariance grid = new GridVariance(levels);
        int all = (1 << levels.length) - 1;
        grid.start(all, results);
        for (int set = all - 1; set >= 0; set--) {
            grid.sumOver(Integer.numberOfTrailingZeros(~set), set);
        }
        Fraction mean = new Fraction(grid.sums[0][0], BigInteger.valueOf(grid.counts[0][0]));
        Fraction square = mean.times(mean);
        List<Fraction> explained = new ArrayList<>();
        for (int set = 0; set <= all; set++) {
            explained.add(grid.meanSquare(set).minus(square));
        }
        return explained;
    }

    private void start(int all, @Nullable BigInteger[] results) {
        sums[all] = new BigInteger[results.length];
        counts[all] = new long[results.length];
        for (int cell = 0; cell < results.length; cell++) {
            BigInteger result = results[cell];
            sums[all][cell] = result == null ? BigInteger.ZERO : result;
            counts[all][cell] = result == null ? 0 : 1;
        }
    }

    /** Sums over the levels of an input; the sums of the set with it are there already. */
    private void sumOver(int input, int set) {
        BigInteger[] from = sums[set | 1 << input];
        long[] fromCounts = counts[set | 1 << input];
        int inner = 1; // cells of the inputs after it, which move faster
        for (int k = input + 1; k < levels.length; k++) {
            inner *= (set >> k & 1) == 1 ? levels[k] : 1;
        }
        BigInteger[] to = new BigInteger[from.length / levels[input]];
        long[] toCounts = new long[to.length];
        for (int cell = 0; cell < to.length; cell++) {
            int first = cell / inner * inner * levels[input] + cell % inner;
            to[cell] = BigInteger.ZERO;
            for (int level = 0; level < levels[input]; level++) {
                to[cell] = to[cell].add(from[first + level * inner]);
                toCounts[cell] += fromCounts[first + level * inner];
            }
        }
        sums[set] = to;
        counts[set] = toCounts;
    }

    /** The mean of the squares of the conditional means. */
    private Fraction meanSquare(int set) {
        BigInteger common = BigInteger.ONE;
        for (long count : counts[set]) {
            if (count > 0) {
                BigInteger more = BigInteger.valueOf(count);
                common = common.divide(common.gcd(more)).multiply(more);
            }
        }
        BigInteger squares = BigInteger.ZERO;
        for (int cell = 0; cell < sums[set].length; cell++) {
            if (counts[set][cell] > 0) {
                BigInteger weight = common.divide(BigInteger.valueOf(counts[set][cell]));
                squares = squares.add(sums[set][cell].multiply(sums[set][cell]).multiply(weight));
            }
        }
        return new Fraction(squares, common.multiply(BigInteger.valueOf(counts[0][0])));
    }
}
