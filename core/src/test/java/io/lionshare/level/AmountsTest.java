package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Doubles become exact fractions, and exact fractions become the doubles nearest to them. */
class AmountsTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static LongStream seeds() {
        return Seeds.first(100);
    }

    private static void assertExact(double value) {
        Amounts amounts = Amounts.of(value, 0.1);
        BigDecimal expected = new BigDecimal(value).multiply(new BigDecimal(amounts.denominator()));
        assertThat(new BigDecimal(amounts.numerator(0))).isEqualByComparingTo(expected);
        assertThat(amounts.get(0)).isEqualTo(Math.abs(value));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                0.1,
                1.0 / 3,
                40e9,
                1e15,
                0x1p52,
                0x1p53,
                1e300,
                Double.MAX_VALUE,
                Double.MIN_NORMAL,
                Double.MIN_VALUE,
                3 * Double.MIN_VALUE,
                Double.MIN_NORMAL - Double.MIN_VALUE
            })
    void everyFiniteDoubleIsTakenExactly(double value) {
        assertExact(value);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomBitsAreTakenExactly(long seed) {
        long bits = new Random(seed).nextLong() & Long.MAX_VALUE;
        double value = Double.longBitsToDouble(bits);
        assertExact(Double.isFinite(value) ? value : seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDoubleViewIsCorrectlyRounded(long seed) {
        Random random = new Random(seed);
        BigInteger numerator = new BigInteger(1 + random.nextInt(200), random).shiftLeft(random.nextInt(1200));
        BigInteger denominator =
                new BigInteger(1 + random.nextInt(200), random).setBit(0).shiftLeft(random.nextInt(1200));
        assertNearest(numerator, denominator);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDoubleViewIsCorrectlyRoundedNextToTheMiddle(long seed) {
        Random random = new Random(seed);
        int exponent = random.nextBoolean() ? random.nextInt(2046) : random.nextInt(3);
        long bits = (long) exponent << 52 | random.nextLong() >>> 12;
        BigDecimal low = new BigDecimal(Double.longBitsToDouble(bits));
        BigDecimal high = exact(Math.nextUp(Double.longBitsToDouble(bits)));
        BigDecimal middle = low.add(high).divide(TWO);
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, middle.scale()) + 20);
        BigInteger numerator = middle.multiply(new BigDecimal(denominator)).toBigIntegerExact();
        for (int offset = -1; offset <= 1; offset++) {
            assertNearest(numerator.add(BigInteger.valueOf(offset)), denominator);
        }
    }

    private static void assertNearest(BigInteger numerator, BigInteger denominator) {
        Amounts amounts = Amounts.ofFractions(new BigInteger[] {numerator}, denominator);
        double actual = amounts.get(0);
        assertThat(amounts.toArray()).containsExactly(actual);
        boolean even = (Double.doubleToLongBits(actual) & 1) == 0;
        if (actual > 0) {
            BigDecimal below = exact(Math.nextDown(actual));
            int fromBelow = compareWithMiddle(numerator, denominator, below, exact(actual));
            assertThat(fromBelow)
                    .as("%s/%s above the lower middle of %s", numerator, denominator, actual)
                    .isGreaterThanOrEqualTo(even ? 0 : 1);
        }
        if (actual == Double.POSITIVE_INFINITY) {
            return;
        }
        BigDecimal above = exact(Math.nextUp(actual));
        int fromAbove = compareWithMiddle(numerator, denominator, exact(actual), above);
        assertThat(fromAbove)
                .as("%s/%s below the upper middle of %s", numerator, denominator, actual)
                .isLessThanOrEqualTo(even ? 0 : -1);
    }

    /** The value of a double; of infinity, the power of two that would come next. */
    private static BigDecimal exact(double value) {
        return value == Double.POSITIVE_INFINITY ? new BigDecimal(BigInteger.TWO.pow(1024)) : new BigDecimal(value);
    }

    private static int compareWithMiddle(
            BigInteger numerator, BigInteger denominator, BigDecimal low, BigDecimal high) {
        return new BigDecimal(numerator).multiply(TWO).compareTo(low.add(high).multiply(new BigDecimal(denominator)));
    }

    @Test
    void whatIsBeyondDoublesIsInfinite() {
        BigInteger[] huge = {BigInteger.ONE.shiftLeft(5000)};
        assertThat(Amounts.ofFractions(huge, BigInteger.ONE).get(0)).isInfinite();
        BigInteger[] tiny = {BigInteger.ONE};
        assertThat(Amounts.ofFractions(tiny, huge[0]).get(0)).isZero();
    }

    @Test
    void valuesThatAreNoAmountsAreRefused() {
        assertThatThrownBy(() -> Amounts.of(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount at position 1 (NaN) must be finite and >= 0");
        assertThatThrownBy(() -> Amounts.of(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount at position 0 (Infinity) must be finite and >= 0");
        assertThatThrownBy(() -> Amounts.of(-1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount at position 0 (-1.5) must be finite and >= 0");
    }

    @Test
    void fractionsThatAreNoAmountsAreRefused() {
        BigInteger[] negative = {BigInteger.ONE, BigInteger.valueOf(-2)};
        assertThatThrownBy(() -> Amounts.ofFractions(negative, BigInteger.TEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount at position 1 (-2/10) must be >= 0");
        assertThatThrownBy(() -> Amounts.ofFractions(new BigInteger[0], BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator (0) must be > 0");
    }

    @Test
    void theArraysGivenAndTakenAreCopies() {
        BigInteger[] numerators = {BigInteger.ONE, BigInteger.TWO};
        Amounts amounts = Amounts.ofFractions(numerators, BigInteger.TWO);
        numerators[0] = BigInteger.TEN;
        amounts.toArray()[1] = 9;
        assertThat(amounts.toArray()).containsExactly(0.5, 1);
    }

    @Test
    void productsAreExact() {
        Amounts third = Amounts.of(1, 0.1).times(BigInteger.ONE, BigInteger.valueOf(3));
        assertThat(third.numerator(0).multiply(BigInteger.valueOf(3))).isEqualTo(third.denominator());
        assertThat(Amounts.of(3).times(new BigDecimal("1.5")).get(0)).isEqualTo(4.5);
        assertThat(Amounts.of(3).times(new BigDecimal("2e3")).get(0)).isEqualTo(6000);
    }

    @Test
    void tinyFactorsLeaveNothingBehind() {
        Amounts tiny = Amounts.of(1, 2).times(new BigDecimal("1e-400"));
        assertThat(tiny.isZero(0)).isFalse();
        assertThat(tiny.compare(0, 1)).isNegative();
        assertThat(Amounts.of(1e300).times(new BigDecimal("1e-320")).get(0)).isEqualTo(1e-20, within(1e-35));
        Amounts nothing = Amounts.of(1, 2).times(BigDecimal.ZERO);
        assertThat(nothing.isZero(1)).isTrue();
        assertThat(nothing.compare(0, 1)).isZero();
        assertThat(nothing.toArray()).containsExactly(0, 0);
    }

    @Test
    void aTotalThatCannotBeSharedIsRefused() {
        assertThatThrownBy(() -> Amounts.of(1, 1).sharing(-4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total (-4) must be >= 0");
        assertThatThrownBy(() -> Amounts.of(0, 0).sharing(4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum of amounts (0) must be > 0 where a total (4) is shared in their proportions");
    }

    @Test
    void theSumIsThatOfTheNumerators() {
        Amounts amounts = Amounts.of(0.5, 0.25, 0);
        assertThat(amounts.sum()).isEqualTo(3);
        assertThat(amounts.denominator()).isEqualTo(4);
        assertThat(amounts.isZero(2)).isTrue();
        assertThat(amounts.isZero(1)).isFalse();
        assertThat(amounts.size()).isEqualTo(3);
    }

    /** Integers with factors of their own, some of them zero or the denominator itself, against the same fractions multiplied out. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void productsAreWhatTheirFractionsAre(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            BigInteger denominator = new BigInteger(1 + random.nextInt(90), random).add(BigInteger.ONE);
            BigInteger[] factors = {
                denominator, new BigInteger(denominator.bitLength() + 18, random), BigInteger.ZERO, BigInteger.ONE
            };
            BigInteger[] integers = new BigInteger[1 + random.nextInt(8)];
            int[] numbers = new int[integers.length];
            BigInteger[] numerators = new BigInteger[integers.length];
            for (int i = 0; i < integers.length; i++) {
                integers[i] = new BigInteger(random.nextInt(40), random);
                numbers[i] = random.nextInt(factors.length);
                numerators[i] = integers[i].multiply(factors[numbers[i]]);
            }
            Amounts products = Amounts.ofProducts(integers, numbers, factors, denominator);
            assertSame(products, Amounts.ofFractions(numerators, denominator), seed);
        }
    }

    private static void assertSame(Amounts products, Amounts fractions, long seed) {
        assertThat(products.sum()).as("seed %d", seed).isEqualTo(fractions.sum());
        assertThat(products.toArray()).as("seed %d", seed).containsExactly(fractions.toArray());
        TruncatedAmounts cut = TruncatedAmounts.of(products, 1);
        TruncatedAmounts expected = TruncatedAmounts.of(fractions, 1);
        for (int i = 0; i < products.size(); i++) {
            assertThat(products.numerator(i)).as("seed %d", seed).isEqualTo(fractions.numerator(i));
            assertThat(products.proportion(i).multiply(products.multiple()))
                    .as("seed %d", seed)
                    .isEqualTo(fractions.numerator(i));
            assertThat(products.isZero(i)).as("seed %d", seed).isEqualTo(fractions.isZero(i));
            assertThat(cut.whole(i)).as("seed %d", seed).isEqualTo(expected.whole(i));
            assertThat(cut.isWhole(i)).as("seed %d", seed).isEqualTo(expected.isWhole(i));
            for (int j = 0; j < products.size(); j++) {
                assertThat(products.compare(i, j)).as("seed %d", seed).isEqualTo(fractions.compare(i, j));
                assertThat(cut.compareRests(i, j)).as("seed %d", seed).isEqualTo(expected.compareRests(i, j));
            }
        }
    }

    @Test
    void productsThatAreNoAmountsAreRefused() {
        BigInteger[] one = {BigInteger.ONE};
        assertThatThrownBy(() -> Amounts.ofProducts(one, new int[2], one, BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of factor numbers (2) must be the number of integers (1)");
        assertThatThrownBy(() ->
                        Amounts.ofProducts(one, new int[1], new BigInteger[] {BigInteger.ONE.negate()}, BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Amounts.ofProducts(one, new int[] {1}, one, BigInteger.ONE))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Amounts.of(0, 1).meeting(0, Amounts.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount at position 0 (0) must be > 0");
    }

    @Test
    void aMultipleMeetsOthersInOnePlace() {
        Amounts multiple = Amounts.of(1, 2, 3).meeting(1, Amounts.of(5, 7, 9));
        assertThat(multiple.toArray()).containsExactly(3.5, 7, 10.5);
    }
}
