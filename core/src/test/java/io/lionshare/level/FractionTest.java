package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact numbers: their arithmetic against an independent one, and how they are read and written. */
class FractionTest {
    static LongStream seeds() {
        return Seeds.first(200);
    }

    private static Fraction random(Random random) {
        long numerator = random.nextInt(3) == 0 ? random.nextLong() % 4 : random.nextLong();
        long denominator = random.nextInt(3) == 0 ? random.nextLong() % 4 | 1 : random.nextLong() | 1;
        return Fraction.of(numerator, denominator);
    }

    private static BigFraction oracle(Fraction fraction) {
        return new BigFraction(fraction.numerator(), fraction.denominator());
    }

    private static void same(Fraction found, BigFraction expected) {
        assertThat(found.numerator()).isEqualTo(expected.getNumerator());
        assertThat(found.denominator()).isEqualTo(expected.getDenominator());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Sums, products, quotients and order are those of an independent implementation, in lowest terms")
    void arithmetic(long seed) {
        Random random = new Random(seed);
        Fraction a = random(random);
        Fraction b = random(random);
        int whole = 1 + random.nextInt(1000);
        same(a.plus(b), oracle(a).add(oracle(b)));
        same(a.minus(b), oracle(a).subtract(oracle(b)));
        same(a.times(b), oracle(a).multiply(oracle(b)));
        same(a.times(whole), oracle(a).multiply(whole));
        same(a.dividedBy(whole), oracle(a).divide(BigInteger.valueOf(whole)));
        if (b.signum() != 0) {
            same(a.dividedBy(b), oracle(a).divide(oracle(b)));
        }
        same(a.abs(), oracle(a).abs());
        same(Fraction.sum(List.of(a, b, a)), oracle(a).add(oracle(b)).add(oracle(a)));
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Integer.signum(oracle(a).compareTo(oracle(b))));
        assertThat(a.min(b)).isLessThanOrEqualTo(a.max(b));
        assertThat(List.of(a.min(b), a.max(b))).containsExactlyInAnyOrder(a, b);
        assertThat(a.floor().isWhole() && a.ceiling().isWhole()).isTrue();
        assertThat(a.floor()).isLessThanOrEqualTo(a).isGreaterThan(a.minus(Fraction.ONE));
        assertThat(a.ceiling()).isGreaterThanOrEqualTo(a).isLessThan(a.plus(Fraction.ONE));
        assertThat(Fraction.parse(a.text())).as("seed %d", seed).isEqualTo(a);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 4, 1, 2",
        "-2, 4, -1, 2",
        "2, -4, -1, 2",
        "-2, -4, 1, 2",
        "0, -7, 0, 1",
        "6, 3, 2, 1",
        "5, -1, -5, 1"
    })
    @DisplayName("Any numerator over any denominator is brought into lowest terms, with the sign above")
    void lowestTerms(long numerator, long denominator, long lowestNumerator, long lowestDenominator) {
        assertThat(Fraction.of(numerator, denominator))
                .isEqualTo(new Fraction(BigInteger.valueOf(lowestNumerator), BigInteger.valueOf(lowestDenominator)))
                .returns(BigInteger.valueOf(lowestNumerator), Fraction::numerator)
                .returns(BigInteger.valueOf(lowestDenominator), Fraction::denominator);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Fractions become amounts over their least common denominator")
    void amounts(long seed) {
        Random random = new Random(seed);
        List<Fraction> values = Stream.generate(() -> random(random).abs())
                .limit(1 + random.nextInt(6))
                .toList();
        Amounts amounts = Amounts.of(values);
        for (int i = 0; i < values.size(); i++) {
            assertThat(Fraction.of(amounts, i)).as("seed %d", seed).isEqualTo(values.get(i));
        }
        assertThat(amounts.reduced().denominator()).as("seed %d", seed).isEqualTo(amounts.denominator());
        assertThat(new Fraction(amounts.sum(), amounts.denominator())).isEqualTo(Fraction.sum(values));
    }

    @Test
    @DisplayName("A double is read as the decimal number that it is printed as, not as the binary one next to it")
    void ofDecimal() {
        assertThat(Fraction.ofDecimal(0.1)).isEqualTo(Fraction.of(1, 10));
        assertThat(Fraction.ofDecimal(0.1).plus(Fraction.ofDecimal(0.2))).isEqualTo(Fraction.ofDecimal(0.3));
        assertThat(Fraction.ofDecimal(-2.5e-3)).isEqualTo(Fraction.of(-1, 400));
        assertThat(Fraction.ofDecimal(4.4561e12)).isEqualTo(Fraction.of(4_456_100_000_000L));
        assertThat(Fraction.ofDecimal(Double.parseDouble("2e23"))).isEqualTo(Fraction.parse("2e23"));
        assertThat(Fraction.of(Amounts.of(0.1), 0)).isNotEqualTo(Fraction.of(1, 10));
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Fraction.ofDecimal(bad));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Whatever was written with 15 digits comes back, and every other double still is the nearest one")
    void ofDecimalAsWritten(long seed) {
        Random random = new Random(seed);
        BigDecimal written = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, random.nextInt(300) - 100);
        assertThat(Fraction.ofDecimal(written.doubleValue()))
                .as("seed %d", seed)
                .isEqualTo(Fraction.of(written));
        double any = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(400) - 200);
        assertThat(Fraction.ofDecimal(any).toDouble()).as("seed %d", seed).isEqualTo(any);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 0.1, -0.1, 1.0 / 3, -1e300, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE})
    @DisplayName("From double to fraction and back is the same double")
    void toDouble(double value) {
        assertThat(Fraction.ofDecimal(value).toDouble()).isEqualTo(value);
        assertThat(Fraction.of(new BigDecimal(value)).toDouble()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0.40, 0.4, 2/5",
        "2/3, 2/3, 2/3",
        "80/980, 4/49, 4/49",
        "1e3, 1000, 1000",
        "-6/4, -1.5, -3/2",
        "0/5, 0, 0",
        "0.5/0.25, 2, 2",
        "1/1024, 0.0009765625, 1/1024",
        "0.1234567890123450000001, 0.1234567890123450000001, 0.123456789012345"
    })
    @DisplayName("Text is read as decimal number or quotient; text() is exact, toString() short")
    void text(String read, String exact, String shown) {
        assertThat(Fraction.parse(read).text()).isEqualTo(exact);
        assertThat(Fraction.parse(read)).hasToString(shown);
        assertThat(Fraction.parse(exact)).isEqualTo(Fraction.parse(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1/", "/2", "1/2/3", "1/0", "1e9999"})
    @DisplayName("Text that is no number is refused")
    void noNumber(String text) {
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> Fraction.parse(text))
                .withMessageStartingWith("number ('");
    }

    @Test
    @DisplayName("A denominator of 0 is refused, and so is a quotient by 0")
    void divisionByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator of a fraction (0) must not be 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(0));
    }

    @Test
    @DisplayName("A decimal number stays as it is; another is cut after about 40 digits, or rounded half to even")
    void toDecimal() {
        assertThat(Fraction.of(1, 8).isDecimal()).isTrue();
        assertThat(Fraction.of(1, 8).toDecimal()).isEqualTo("0.125");
        assertThat(Fraction.of(-7).toDecimal()).isEqualTo("-7");
        assertThat(Fraction.of(2, 3).isDecimal()).isFalse();
        assertThat(Fraction.of(2, 3).toDecimal()).isEqualTo("0." + "6".repeat(40));
        assertThat(Fraction.of(1, 8).toDecimal(2)).isEqualTo("0.12");
        assertThat(Fraction.of(3, 8).toDecimal(2)).isEqualTo("0.38");
    }

    @Test
    @DisplayName("Per cent for people have at most six decimals")
    void percent() {
        assertThat(Fraction.parse("0.22").percent()).isEqualTo("22 %");
        assertThat(Fraction.of(1, 3).percent()).isEqualTo("33.333333 %");
        assertThat(Fraction.of(-1, 8).percent()).isEqualTo("-12.5 %");
        assertThat(Fraction.ZERO.percent()).isEqualTo("0 %");
        assertThat(Fraction.ONE.percent()).isEqualTo("100 %");
    }

    @Test
    void aPercentageThatIsNot0Or100DoesNotReadSo() {
        assertThat(Fraction.parse("1e-9").percent()).isEqualTo("<0.000001 %");
        assertThat(Fraction.parse("-1e-9").percent()).isEqualTo(">-0.000001 %");
        assertThat(Fraction.parse("0.999999999").percent()).isEqualTo(">99.999999 %");
        assertThat(Fraction.parse("1e-8").percent()).isEqualTo("0.000001 %");
    }
}
