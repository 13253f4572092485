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
            int bits = 1 + random.nextInt(600);
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
            int side = new DoubleFilter(row(a), row(b), row(lo), row(hi)).side(0, level);
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

    @Test
    void isCertainOfNothingWhereIntegersAreTooLongForDoubles() {
        BigInteger huge = BigInteger.ONE.shiftLeft(2_000);
        DoubleFilter lines = new DoubleFilter(row(BigInteger.ZERO), row(huge), row(BigInteger.ZERO), row(huge));
        assertThat(lines.side(0, 5)).isEqualTo(DoubleFilter.UNCERTAIN);
        assertThat(lines.level(huge.shiftRight(1))).isEqualTo(0.5);
        assertThat(lines.levelShift()).isZero();
    }

    private static BigInteger[] row(BigInteger value) {
        return new BigInteger[] {value};
    }
}
