package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.kernel.DoubleLevel;
import io.lionshare.level.kernel.FactorSums;
import io.lionshare.level.kernel.Scale;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one equation behind every parametric rule: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, exactly.
 *
 * <p>The {@code double} kernel proposes a level, hence which members stand at a bound; the level of that segment follows from sums
 * of integers, one for each factor of the scale, and is the solution if its own sides are those proposed. Usually one pass of
 * O(n), which multiplies nothing but the sums; {@link ExactLevelEquation} solves the rest.
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
    private final Scale scale;

    /**
     * An equation; nothing is copied.
     *
     * @param a where each line starts
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     * @param scale of a, lo and hi
     */
    LevelEquation(Points a, Slopes b, Points lo, Points hi, Scale scale) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
        this.scale = scale;
    }

    /** The level rest / slope, and its amounts' sides. */
    private static final class Level {
        private final BigInteger rest;
        private final BigInteger slope;
        private final int[] sides;

        Level(BigInteger rest, BigInteger slope, int[] sides) {
            this.rest = rest;
            this.slope = slope;
            this.sides = sides;
        }

        /** Whether it is the root of the segment on which its sides put it. */
        boolean solves(Level own) {
            return own.rest.multiply(slope).equals(own.slope.multiply(rest));
        }
    }

    /** The amounts that solve the equation: integers and the number of the factor of each, on a finer scale. */
    static final class Solution {
        private final BigInteger[] integers;
        private final int[] factors;
        private final Scale scale;
        private final int[] sides;

        Solution(BigInteger[] integers, int[] factors, Scale scale, int[] sides) {
            this.integers = integers;
            this.factors = factors;
            this.scale = scale;
            this.sides = sides;
        }

        Amounts amounts() {
            return Amounts.ofProducts(integers, factors, scale.allFactors(), scale.denominator());
        }

        Scale scale() {
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
            return sides[line];
        }
    }

    /**
     * Solves the equation.
     *
     * @param total the sum to reach over the denominator of the scale, &Sigma;lo &le; T &le; &Sigma;hi
     */
    Solution solve(BigInteger total) {
        Level level = levelBySides(total);
        return level == null ? solveExactly(total) : solution(level);
    }

    private @Nullable Level levelBySides(BigInteger total) {
        double nearTotal = Scale.near(total, scale.denominator());
        if (Double.isNaN(nearTotal) || hasNoDoubles()) {
            return null;
        }
        double near = DoubleLevel.level(a.near(), b.near(), lo.near(), hi.near(), nearTotal);
        int[] likely = new int[a.size()];
        for (int i = 0; i < likely.length; i++) {
            double line = a.near(i) + b.near(i) * near;
            likely[i] = b.near(i) == 0 || line < lo.near(i) ? -1 : line >= hi.near(i) ? 1 : 0;
        }
        Level level = level(likely, total);
        if (level.slope.signum() == 0) {
            return null;
        }
        int[] sides = sidesAt(level);
        if (Arrays.equals(sides, likely)) {
            return level;
        }
        return level.solves(level(sides, total)) ? new Level(level.rest, level.slope, sides) : null;
    }

    private boolean hasNoDoubles() {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.near(i) + b.near(i) + lo.near(i) + hi.near(i);
        }
        return Double.isNaN(sum);
    }

    /** The level at which lines of some sides add up. */
    private Level level(int[] sides, BigInteger total) {
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
        double near = Scale.near(level.rest, level.slope.multiply(scale.denominator()));
        int[] sides = new int[a.size()];
        for (int i = 0; i < sides.length; i++) {
            int side = DoubleFilter.side(a.near(i), b.near(i), lo.near(i), hi.near(i), near);
            sides[i] = side == DoubleFilter.UNCERTAIN ? exactSide(i, level) : side;
        }
        return sides;
    }

    private int exactSide(int i, Level level) {
        BigInteger line = lineAt(i, level);
        if (line.compareTo(lo.numerator(i, scale).multiply(level.slope)) < 0) {
            return -1;
        }
        return line.compareTo(hi.numerator(i, scale).multiply(level.slope)) >= 0 ? 1 : 0;
    }

    private BigInteger lineAt(int i, Level level) {
        BigInteger rise = b.integer(i).multiply(level.rest);
        return a.isNothing(i)
                ? rise
                : a.numerator(i, scale).multiply(level.slope).add(rise);
    }

    /** A line that starts at nothing has the level for a factor; one that starts elsewhere is multiplied out. */
    private Solution solution(Level level) {
        int n = a.size();
        int atLevel = scale.factors();
        Scale finer = level.rest.signum() >= 0
                ? scale.finer(level.slope, level.rest, BigInteger.ONE)
                : scale.finer(level.slope, BigInteger.ZERO, BigInteger.ONE);
        BigInteger[] integers = new BigInteger[n];
        int[] factors = new int[n];
        for (int i = 0; i < n; i++) {
            if (level.sides[i] != 0) {
                Points bound = level.sides[i] < 0 ? lo : hi;
                integers[i] = bound.integer(i);
                factors[i] = bound.factor(i);
            } else if (a.isNothing(i)) {
                integers[i] = b.integer(i);
                factors[i] = atLevel;
            } else {
                integers[i] = a.numerator(i, finer).add(b.integer(i).multiply(level.rest));
                factors[i] = atLevel + 1;
            }
        }
        return new Solution(integers, factors, finer, level.sides);
    }

    private Solution solveExactly(BigInteger total) {
        ExactLevelEquation.Solution solved = new ExactLevelEquation(
                        a.numerators(scale), b.integers(), lo.numerators(scale), hi.numerators(scale))
                .solve(total);
        int[] factors = new int[a.size()];
        int[] sides = new int[a.size()];
        for (int i = 0; i < sides.length; i++) {
            factors[i] = scale.factors();
            sides[i] = solved.side(i);
        }
        return new Solution(solved.numerators(), factors, scale.finer(solved.denominator(), BigInteger.ONE), sides);
    }
}
