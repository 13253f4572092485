package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What leading bits are certain of is true, above all next to whole products and next to the middle of two doubles. */
class LeadingBitsTest {
    private static final long SEED = 20261129;
    private static final int ROUNDS = 40_000;
    private static final BigInteger UNIT = BigInteger.ONE.shiftLeft(LeadingBits.REST_BITS);

    private final Random random = new Random(SEED);

    @Test
    void theTrueRestLiesWithinTheErrorWhereverItIsCertain() {
        int certain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger denominator = positive(130);
            BigInteger integer = positive(130);
            BigInteger numerator = round % 2 == 0 ? positive(90) : nextToWhole(integer, denominator);
            LeadingBits bits = new LeadingBits(numerator, denominator);
            BigInteger product = integer.multiply(numerator);
            if (bits.divide(integer)) {
                certain++;
                BigInteger[] exact = product.divideAndRemainder(denominator);
                BigInteger rest = exact[1].multiply(UNIT).divide(denominator);
                String about = "seed " + SEED + ", " + integer + " * " + numerator + "/" + denominator;
                assertThat(bits.whole()).as(about).isEqualTo(exact[0].longValueExact());
                assertThat(exact[1].signum()).as(about).isPositive();
                assertThat(rest.longValueExact())
                        .as(about)
                        .isGreaterThanOrEqualTo(bits.rest())
                        .isLessThan(bits.rest() + bits.error());
            }
        }
        assertThat(certain).as("certain").isBetween(ROUNDS / 4, ROUNDS - ROUNDS / 20);
    }

    /** A numerator whose product with the integer is a whole multiple of the denominator, or one step off it. */
    private BigInteger nextToWhole(BigInteger integer, BigInteger denominator) {
        BigInteger whole = positive(70).multiply(denominator).divide(integer);
        return whole.add(BigInteger.valueOf(random.nextInt(3) - 1)).max(BigInteger.ONE);
    }

    @Test
    void whatIsNearestIsCorrectlyRounded() {
        int certain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            BigInteger integer = positive(130);
            BigInteger numerator = positive(90);
            BigInteger denominator = positive(200);
            if (round % 2 == 0) {
                BigInteger middle =
                        new BigInteger(52, random).setBit(52).shiftLeft(1).setBit(0);
                integer = middle.multiply(denominator);
                numerator = BigInteger.ONE.shiftLeft(random.nextInt(60));
                integer = integer.add(BigInteger.valueOf(random.nextInt(3) - 1));
            }
            double nearest = new LeadingBits(numerator, denominator).nearest(integer);
            if (!Double.isNaN(nearest)) {
                certain++;
                assertThat(nearest)
                        .as("seed %d, %s * %s/%s", SEED, integer, numerator, denominator)
                        .isEqualTo(ExactNumbers.nearest(integer.multiply(numerator), denominator));
            }
        }
        assertThat(certain).as("certain").isBetween(ROUNDS / 4, ROUNDS - ROUNDS / 4);
    }

    @Test
    void nothingIsCertainBeyondTheRangeOfDoublesOrLongs() {
        BigInteger huge = BigInteger.ONE.shiftLeft(1100);
        assertThat(new LeadingBits(huge, BigInteger.ONE).nearest(BigInteger.ONE))
                .isNaN();
        assertThat(new LeadingBits(BigInteger.ONE, huge).nearest(BigInteger.ONE))
                .isNaN();
        assertThat(new LeadingBits(huge, BigInteger.TEN).divide(BigInteger.ONE)).isFalse();
        assertThat(new LeadingBits(BigInteger.ZERO, BigInteger.TEN).divide(BigInteger.ONE))
                .isFalse();
    }

    @Test
    void nothingIsDividedIntoNothing() {
        LeadingBits bits = new LeadingBits(BigInteger.TWO, BigInteger.TEN);
        assertThat(bits.divide(BigInteger.ZERO)).isTrue();
        assertThat(bits.whole()).isZero();
        assertThat(bits.rest()).isZero();
        assertThat(bits.error()).isZero();
        assertThat(bits.nearest(BigInteger.ZERO)).isZero();
    }

    private BigInteger positive(int mostBits) {
        return new BigInteger(1 + random.nextInt(mostBits), random).add(BigInteger.ONE);
    }
}
