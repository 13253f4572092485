package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoubleFilterTest {
    /** Levels at, just next to and far from the breakpoints, so that the filter has to pass and to stop. */
    @Test
    void whatItIsCertainOfIsTrue() {
        long seed = 20261124;
        Random random = new Random(seed);
        int certain = 0;
        int uncertain = 0;
        for (int round = 0; round < 20_000; round++) {
            int bits = 1 + random.nextInt(400);
            BigInteger a = new BigInteger(bits, random).subtract(new BigInteger(bits, random));
            BigInteger b = new BigInteger(bits, random).add(BigInteger.ONE);
            BigInteger lo = new BigInteger(bits, random);
            BigInteger hi = lo.add(new BigInteger(1 + random.nextInt(bits), random));
            BigInteger bound = random.nextBoolean() ? lo : hi;
            BigDecimal near = new BigDecimal(bound.subtract(a))
                    .divide(new BigDecimal(b), new MathContext(1 + random.nextInt(30)));
            double level = near.doubleValue();
            BigDecimal line = new BigDecimal(a).add(new BigDecimal(b).multiply(near));
            int exact = line.compareTo(new BigDecimal(lo)) < 0 ? -1 : line.compareTo(new BigDecimal(hi)) >= 0 ? 1 : 0;
            int side = DoubleFilter.side(
                    near(random, a), b.doubleValue(), near(random, lo), near(random, hi), wrong(random, 3, level));
            if (side == DoubleFilter.UNCERTAIN) {
                uncertain++;
            } else {
                certain++;
                assertThat(side).as("seed %d, round %d", seed, round).isEqualTo(exact);
            }
        }
        assertThat(certain).isGreaterThan(1_000);
        assertThat(uncertain).isGreaterThan(1_000);
    }

    /** Within five roundings, as points are. */
    private static double near(Random random, BigInteger value) {
        return wrong(random, 4, value.doubleValue());
    }

    private static double wrong(Random random, int roundings, double value) {
        double wrong = value;
        for (int k = random.nextInt(roundings + 1); k > 0; k--) {
            wrong = random.nextBoolean() ? Math.nextUp(wrong) : Math.nextDown(wrong);
        }
        return value == 0 ? 0 : wrong;
    }

    @Test
    void theLikelySideIsThatOfTheLineItself() {
        assertThat(DoubleFilter.likelySide(1, 2, 4, 6, 1)).isEqualTo(-1);
        assertThat(DoubleFilter.likelySide(1, 2, 4, 6, 1.5)).isZero();
        assertThat(DoubleFilter.likelySide(1, 2, 4, 6, 2)).isZero();
        assertThat(DoubleFilter.likelySide(1, 2, 4, 6, 2.5)).isOne();
        assertThat(DoubleFilter.likelySide(1, 2, 4, 6, 3)).isOne();
        assertThat(DoubleFilter.likelySide(5, 0, 4, 4, 9)).as("a flat line").isEqualTo(-1);
    }

    @Test
    void isCertainOfNothingWhereANumberIsNotKnown() {
        assertThat(DoubleFilter.side(Double.NaN, 1, 0, 2, 1)).isEqualTo(DoubleFilter.UNCERTAIN);
        assertThat(DoubleFilter.side(0, Double.NaN, 0, 2, 1)).isEqualTo(DoubleFilter.UNCERTAIN);
        assertThat(DoubleFilter.side(0, 1, Double.NaN, 2, 1)).isEqualTo(DoubleFilter.UNCERTAIN);
        assertThat(DoubleFilter.side(0, 1, 0, Double.NaN, 1)).isEqualTo(DoubleFilter.UNCERTAIN);
        assertThat(DoubleFilter.side(0, 1, 0, 2, Double.NaN)).isEqualTo(DoubleFilter.UNCERTAIN);
    }
}
