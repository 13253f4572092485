package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that leave the range of longs lose nothing, whatever the order. */
class FactorSumsTest {
    private static final CommonScale SCALE =
            CommonScale.of(BigInteger.TEN, BigInteger.TWO, BigInteger.ZERO, BigInteger.TEN.pow(30));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumsAreThoseOfIntegers(long seed) {
        Random random = new Random(seed);
        FactorSums sums = new FactorSums(SCALE.factors());
        BigInteger expected = BigInteger.ZERO;
        for (int k = 0; k < 200; k++) {
            BigInteger integer = new BigInteger(60 + random.nextInt(6), random);
            int factor = random.nextInt(SCALE.factors());
            if (integer.bitLength() < Long.SIZE && random.nextBoolean()) {
                sums.add(integer.longValueExact(), factor);
            } else {
                sums.add(integer, factor);
            }
            expected = expected.add(integer.multiply(SCALE.factor(factor)));
        }
        assertThat(sums.numerator(SCALE)).isEqualTo(expected);
    }
}
