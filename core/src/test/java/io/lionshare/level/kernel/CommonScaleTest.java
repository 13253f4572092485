package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommonScaleTest {
    @Test
    void aFinerScaleHasTheSameAmounts() {
        CommonScale scale = CommonScale.of(BigInteger.TEN, BigInteger.TWO, BigInteger.TEN);
        CommonScale finer = scale.finer(BigInteger.valueOf(7), BigInteger.valueOf(3));
        assertThat(finer.denominator()).isEqualTo(70);
        assertThat(finer.numerator(BigInteger.valueOf(5), 0)).isEqualTo(70);
        assertThat(finer.numerator(BigInteger.valueOf(5), 2)).isEqualTo(15);
        assertThat(scale.isOne(1)).isTrue();
        assertThat(finer.isOne(1)).isTrue();
        assertThat(finer.isOne(0)).isFalse();
    }

    /** The filters rest on it: three roundings, of numerator, denominator and quotient. */
    @Test
    void fractionsOfAnyLengthAreNearWithinThreeRoundings() {
        long seed = 20261129;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            BigInteger numerator = new BigInteger(1 + random.nextInt(2_000), random).add(BigInteger.ONE);
            BigInteger denominator =
                    new BigInteger(numerator.bitLength() + random.nextInt(300), random).add(BigInteger.ONE);
            double near = CommonScale.near(numerator, denominator);
            BigDecimal exact = new BigDecimal(numerator).divide(new BigDecimal(denominator), new MathContext(40));
            if (!Double.isNaN(near)) {
                BigDecimal error = new BigDecimal(near).subtract(exact).divide(exact, new MathContext(20));
                assertThat(error.doubleValue())
                        .as("seed %d, round %d", seed, round)
                        .isCloseTo(0, within(0x1.01p-52 * 1.5));
            }
        }
    }

    @Test
    void nothingIsNearBeyondTheUsualRange() {
        BigInteger huge = BigInteger.ONE.shiftLeft(2_000);
        assertThat(CommonScale.near(huge, BigInteger.ONE)).isNaN();
        assertThat(CommonScale.near(BigInteger.ONE, huge)).isNaN();
        assertThat(CommonScale.near(huge, huge)).isOne();
        assertThat(CommonScale.near(huge, 1.0)).isNaN();
        assertThat(CommonScale.near(huge, Double.NaN)).isNaN();
        assertThat(CommonScale.near(BigInteger.ZERO, huge)).isZero();
        assertThat(CommonScale.near(huge.negate(), huge)).isEqualTo(-1);
    }
}
