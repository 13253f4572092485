package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The probability of a positive sum is the divided difference of a truncated power. */
class SignProbabilityTest {
    @ParameterizedTest
    @CsvSource({
        "3 -1 2, 11/12",
        "0 1 -2 5, 17/21",
        "2 2 2 -1 -1, 8/9",
        "-3 1 1 4 4, 703/784",
        "1 -1, 1/2",
        "3 -1, 3/4",
        "1 2 3, 1",
        "0 1, 1",
        "0 0 0, 0",
        "-1 0, 0",
        "5 -1 -1, 25/36"
    })
    @DisplayName("Values worked out by hand, with numbers that coincide and zeros")
    void golden(String numbers, String probability) {
        assertThat(SignProbability.positive(fractions(numbers))).isEqualTo(Fraction.parse(probability));
    }

    private static List<Fraction> fractions(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(Fraction::parse).toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<Fraction> draw(Random random, int size, int range) {
        return IntStream.range(0, size)
                .mapToObj(k -> Fraction.of(random.nextInt(2 * range + 1) - range, 1 + random.nextInt(3)))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheConfluentDividedDifference(long seed) {
        Random random = new Random(seed);
        List<Fraction> numbers = draw(random, 2 + random.nextInt(7), 3);
        if (numbers.stream().anyMatch(number -> number.signum() != 0)) {
            assertThat(SignProbability.positive(numbers)).as("%s", numbers).isEqualTo(dividedDifference(numbers));
        }
    }

    /** By its definition: a table over the sorted numbers, with derivatives over factorials where they coincide. */
    private static Fraction dividedDifference(List<Fraction> numbers) {
        List<Fraction> knots = numbers.stream().sorted().toList();
        int degree = knots.size() - 1;
        List<Fraction> column =
                knots.stream().map(knot -> power(knot, degree)).collect(Collectors.toCollection(ArrayList::new));
        for (int order = 1; order <= degree; order++) {
            for (int i = 0; i + order <= degree; i++) {
                Fraction width = knots.get(i + order).minus(knots.get(i));
                column.set(
                        i,
                        width.signum() == 0
                                ? power(knots.get(i), degree - order).times(choose(degree, order))
                                : column.get(i + 1).minus(column.get(i)).dividedBy(width));
            }
        }
        return column.get(0);
    }

    private static Fraction power(Fraction base, int exponent) {
        return base.signum() <= 0
                ? Fraction.ZERO
                : new Fraction(
                        base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static Fraction choose(int n, int k) {
        return IntStream.range(0, k).mapToObj(i -> Fraction.of(n - i, i + 1)).reduce(Fraction.ONE, Fraction::times);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oppositeNumbersHaveTheRest(long seed) {
        Random random = new Random(seed);
        List<Fraction> numbers = new ArrayList<>(draw(random, 2 + random.nextInt(7), 4));
        numbers.set(0, Fraction.ONE);
        List<Fraction> opposite = numbers.stream().map(Fraction::negated).toList();
        Fraction probability = SignProbability.positive(numbers);
        assertThat(SignProbability.positive(opposite)).isEqualTo(Fraction.ONE.minus(probability));
        Collections.shuffle(numbers, random);
        assertThat(SignProbability.positive(numbers)).isEqualTo(probability);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheAreaForThreeNumbers(long seed) {
        List<Fraction> numbers = draw(new Random(seed), 3, 3);
        assertThat(SignProbability.positive(numbers)).as("%s", numbers).isEqualTo(area(numbers));
    }

    /** The area of the triangle above the line, by clipping it and by the shoelace formula. */
    private static Fraction area(List<Fraction> numbers) {
        List<List<Fraction>> corners = List.of(
                List.of(Fraction.ZERO, Fraction.ZERO),
                List.of(Fraction.ONE, Fraction.ZERO),
                List.of(Fraction.ZERO, Fraction.ONE));
        List<List<Fraction>> clipped = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int next = (i + 1) % 3;
            Fraction own = numbers.get(i);
            Fraction other = numbers.get(next);
            if (own.signum() > 0) {
                clipped.add(corners.get(i));
            }
            if (own.signum() * other.signum() < 0) {
                clipped.add(between(corners.get(i), corners.get(next), own.dividedBy(own.minus(other))));
            } else if (own.signum() == 0) {
                clipped.add(corners.get(i));
            }
        }
        boolean isPositive = numbers.stream().anyMatch(number -> number.signum() > 0);
        Fraction twice = Fraction.ZERO;
        for (int i = 0; isPositive && i < clipped.size(); i++) {
            List<Fraction> one = clipped.get(i);
            List<Fraction> two = clipped.get((i + 1) % clipped.size());
            twice = twice.plus(one.get(0).times(two.get(1))).minus(two.get(0).times(one.get(1)));
        }
        return twice.abs();
    }

    private static List<Fraction> between(List<Fraction> from, List<Fraction> to, Fraction way) {
        return IntStream.range(0, 2)
                .mapToObj(axis -> from.get(axis)
                        .times(Fraction.ONE.minus(way))
                        .plus(to.get(axis).times(way)))
                .toList();
    }

    @Test
    void agreesWithDraws() {
        Random random = new Random(1);
        int draws = 20_000;
        for (List<Fraction> numbers :
                List.of(fractions("3 -1 2"), fractions("-3 1 1 4 4"), fractions("1 -2 3 -4 5 -6 7 -8"))) {
            int positive = 0;
            for (int draw = 0; draw < draws; draw++) {
                double sum = 0;
                for (Fraction number : numbers) {
                    // weights in proportion to exponential variables are spread evenly over the simplex
                    sum -= number.toDouble() * StrictMath.log(1 - random.nextDouble());
                }
                positive += sum > 0 ? 1 : 0;
            }
            assertThat((double) positive / draws)
                    .isCloseTo(SignProbability.positive(numbers).toDouble(), within(0.02));
        }
    }

    @Test
    void scalingChangesNothing() {
        List<Fraction> numbers = fractions("3 -1 2 -7/3");
        Fraction huge = new Fraction(BigInteger.TEN.pow(400), BigInteger.ONE);
        assertThat(SignProbability.positive(numbers.stream().map(huge::times).toList()))
                .isEqualTo(SignProbability.positive(numbers));
    }
}
