package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.kernel.CommonScale;
import io.lionshare.level.kernel.DoubleLevel;
import io.lionshare.level.kernel.FactorSums;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one equation behind every parametric rule: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, exactly.
 *
 * <p>The {@code double} kernel proposes a level, hence which members stand at a bound; the level of that segment follows from sums
 * of integers, one for each factor of the scale, and is the solution if its own sides are those proposed. Usually one pass of
 * O(n), which multiplies nothing but the sums; {@link LevelSearch} finds the level otherwise.
 */
final class LevelEquation {
    /*
     * Layout. Line i starts at a[i], rises by b[i] and is kept within lo[i] .. hi[i]. a, lo and hi are points on one scale; b has a
     * scale of its own, which the level divides out. A side is -1 for a line below lo, 1 at hi or above, 0 between.
     *
     * Certificate. For given sides the sum is linear: rest = slope * u, with rest the total less the bounds of lines at a bound
     * and the starts of the others. A level solves the equation if its own sides give the same rest and slope, or if it is the root
     * of what its own sides give. So any proposal may be wrong, and a right one needs one pass.
     */

    private final Points a;
    private final Slopes b;
    private final Points lo;
    private final Points hi;
    private final CommonScale scale;

    /**
     * An equation; nothing is copied.
     *
     * @param a where each line starts
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     * @param scale of a, lo and hi
     */
    LevelEquation(Points a, Slopes b, Points lo, Points hi, CommonScale scale) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
        this.scale = scale;
    }

    /** The amounts that solve the equation: integers and the number of the factor of each, on a finer scale. */
    static final class Solution {
        private final BigInteger[] integers;
        private final int[] factors;
        private final CommonScale scale;
        private final Level level;

        Solution(BigInteger[] integers, int[] factors, CommonScale scale, Level level) {
            this.integers = integers;
            this.factors = factors;
            this.scale = scale;
            this.level = level;
        }

        Amounts amounts() {
            return Amounts.ofProducts(integers, factors, scale.allFactors(), scale.denominator());
        }

        CommonScale scale() {
            return scale;
        }

        BigInteger integer(int line) {
            return integers[line];
        }

        int factor(int line) {
            return factors[line];
        }

        /** -1 for a line at its least amount, 1 at its largest amount, 0 between them at the level. */
        int side(int line) {
            return level.side(line);
        }
    }

    /**
     * Solves the equation.
     *
     * @param total the sum to reach over the denominator of the scale, &Sigma;lo &le; T &le; &Sigma;hi
     */
    Solution solve(BigInteger total) {
        Level level = likelyLevel(total);
        return solution(
                level != null
                        ? level
                        : new LevelSearch(a.numerators(scale), b.integers(), lo.numerators(scale), hi.numerators(scale))
                                .level(total));
    }

    /** The level that the {@code double} kernel proposes by its sides, if it is right. */
    private @Nullable Level likelyLevel(BigInteger total) {
        double nearTotal = CommonScale.near(total, scale.denominator());
        if (Double.isNaN(nearTotal) || hasNoDoubles()) {
            return null;
        }
        double near = DoubleLevel.level(a.near(), b.near(), lo.near(), hi.near(), nearTotal);
        int[] likely = new int[a.size()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = DoubleFilter.likelySide(a.near(i), b.near(i), lo.near(i), hi.near(i), near);
        }
        Level level = levelOf(likely, total);
        if (level.denominator().signum() == 0) {
            return null;
        }
        int[] sides = sidesAt(level);
        return Arrays.equals(sides, likely) || levelOf(sides, total).compareTo(level) == 0
                ? new Level(level.numerator(), level.denominator(), sides)
                : null;
    }

    private boolean hasNoDoubles() {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.near(i) + b.near(i) + lo.near(i) + hi.near(i);
        }
        return Double.isNaN(sum);
    }

    /** The level at which lines of some sides add up; its denominator is 0 where none of them rises. */
    private Level levelOf(int[] sides, BigInteger total) {
        FactorSums fixed = new FactorSums(scale.factors());
        FactorSums slope = new FactorSums(1);
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] == 0) {
                a.addTo(fixed, i);
                b.addTo(slope, i);
            } else {
                (sides[i] < 0 ? lo : hi).addTo(fixed, i);
            }
        }
        return new Level(total.subtract(fixed.numerator(scale)), slope.of(0), sides);
    }

    private int[] sidesAt(Level level) {
        double near = CommonScale.near(level.numerator(), level.denominator().multiply(scale.denominator()));
        int[] sides = new int[a.size()];
        for (int i = 0; i < sides.length; i++) {
            int side = DoubleFilter.side(a.near(i), b.near(i), lo.near(i), hi.near(i), near);
            sides[i] = side == DoubleFilter.UNCERTAIN ? exactSide(i, level) : side;
        }
        return sides;
    }

    private int exactSide(int i, Level level) {
        BigInteger line = a.numerator(i, scale).multiply(level.denominator()).add(rise(i, level));
        if (line.compareTo(lo.numerator(i, scale).multiply(level.denominator())) < 0) {
            return -1;
        }
        return line.compareTo(hi.numerator(i, scale).multiply(level.denominator())) >= 0 ? 1 : 0;
    }

    /** Weights are one unless they are given. */
    private BigInteger rise(int i, Level level) {
        return b.small(i) == 1 ? level.numerator() : b.integer(i).multiply(level.numerator());
    }

    /** A line that starts at nothing has the level for a factor; one that starts elsewhere is multiplied out. */
    private Solution solution(Level level) {
        int n = a.size();
        int atLevel = scale.factors();
        CommonScale finer = level.numerator().signum() >= 0
                ? scale.finer(level.denominator(), level.numerator(), BigInteger.ONE)
                : scale.finer(level.denominator(), BigInteger.ZERO, BigInteger.ONE);
        BigInteger[] integers = new BigInteger[n];
        int[] factors = new int[n];
        for (int i = 0; i < n; i++) {
            if (level.side(i) != 0) {
                Points bound = level.side(i) < 0 ? lo : hi;
                integers[i] = bound.integer(i);
                factors[i] = bound.factor(i);
            } else if (a.isNothing(i)) {
                integers[i] = b.integer(i);
                factors[i] = atLevel;
            } else {
                integers[i] = a.numerator(i, finer).add(rise(i, level));
                factors[i] = atLevel + 1;
            }
        }
        return new Solution(integers, factors, finer, level);
    }
}
