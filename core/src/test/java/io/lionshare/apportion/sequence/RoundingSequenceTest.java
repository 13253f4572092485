package io.lionshare.apportion.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundingSequenceTest {
    private static final BigDecimal ERROR = new BigDecimal("1e-14");
    private static final long MANY = 1_000_000_000_000L;

    static Stream<RoundingSequence> sequences() {
        Stream<RoundingSequence> stationary = Stream.of(
                        Fraction.ZERO,
                        Fraction.of(1, 1_000_000_000),
                        Fraction.of(1, 3),
                        Fraction.of(1, 2),
                        Fraction.of(7, 10),
                        Fraction.ONE)
                .map(RoundingSequence::stationary);
        Stream<RoundingSequence> means = IntStream.rangeClosed(-16, 16).mapToObj(RoundingSequence::powerMean);
        Stream<RoundingSequence> lists = Stream.of(
                        List.of(Fraction.of(7, 5), Fraction.of(3), Fraction.of(5)),
                        List.of(Fraction.of(1, 3), Fraction.of(1, 2), Fraction.of(3, 2)),
                        List.of(Fraction.ZERO, Fraction.of(900), Fraction.of(901)))
                .map(RoundingSequence::of);
        return Stream.of(stationary, means, lists).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    @DisplayName("Divisors in double are within 1e-14 of those in integers, on which comparisons of priorities rely")
    void divisorsInDouble(RoundingSequence sequence) {
        LongStream drawn = new Random(1).doubles(60, 0, Math.log(MANY)).mapToLong(log -> (long) Math.exp(log));
        LongStream.concat(LongStream.rangeClosed(0, 40), LongStream.concat(drawn, LongStream.of(MANY - 1, MANY)))
                .forEach(k -> {
                    BigDecimal exact = new BigDecimal(sequence.numerator(k));
                    assertThat(power(sequence, k, BigDecimal.ONE.subtract(ERROR)))
                            .as("%s at %d, seed 1", sequence, k)
                            .isLessThanOrEqualTo(exact);
                    assertThat(power(sequence, k, BigDecimal.ONE.add(ERROR)))
                            .as("%s at %d, seed 1", sequence, k)
                            .isGreaterThanOrEqualTo(exact);
                });
    }

    /** The power of a divisor that is exact, times its denominator, once the divisor is multiplied by a factor. */
    private static BigDecimal power(RoundingSequence sequence, long k, BigDecimal factor) {
        return new BigDecimal(sequence.at(k))
                .multiply(factor)
                .pow(sequence.exponent())
                .multiply(new BigDecimal(sequence.denominator(k)));
    }
}
