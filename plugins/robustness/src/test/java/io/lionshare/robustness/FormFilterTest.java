package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The filter gives the exact sign, also where rounding would hide it. */
class FormFilterTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void signsAreThoseOfWholeNumbers(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(7);
        LinearForm form = new LinearForm(IntStream.range(0, size)
                .mapToObj(k -> new BigInteger(100, random).multiply(BigInteger.valueOf(random.nextInt(3) - 1)))
                .toList());
        Simplex simplex = Simplex.above(IntStream.range(0, size)
                .mapToObj(k -> Fraction.of(random.nextInt(10), 100))
                .toList());
        List<Amounts> corners = simplex.corners();
        assertThat(new FormFilter(form).sideOf(corners, FormFilter.near(corners)))
                .isEqualTo(form.sideOf(simplex));
    }

    @Test
    void aDifferenceBelowTheRoundingIsSeen() {
        BigInteger huge = BigInteger.TEN.pow(60);
        LinearForm form = new LinearForm(List.of(huge.add(BigInteger.ONE), huge.negate()));
        List<Amounts> middle = List.of(Amounts.of(0.5, 0.5));
        assertThat(new FormFilter(form).sideOf(middle, FormFilter.near(middle))).isEqualTo(Side.ABOVE);
    }

    @Test
    void numbersBeyondTheRangeOfDoublesAreDecidedExactly() {
        BigInteger beyond = BigInteger.TEN.pow(400);
        LinearForm form = new LinearForm(List.of(beyond, beyond.negate()));
        List<Amounts> corners = List.of(Amounts.of(0.75, 0.25), Amounts.of(0.25, 0.75));
        assertThat(new FormFilter(form).sideOf(corners, FormFilter.near(corners)))
                .isEqualTo(Side.BOTH);
    }
}
