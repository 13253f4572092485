package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartSumTest {
    private static PartSum of(Fraction... parts) {
        PartSum sum = new PartSum();
        List.of(parts).forEach(sum::add);
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"1/3, 1/7, 1/11", "1/3, 2/3, 0", "1/3, 1/2, 1/2", "0, 1/1000000007, 1/3"})
    void quickBoundsHoldTheSumAndAreNearIt(Fraction one, Fraction other, Fraction open) {
        Estimate sum = of(one, other).upTo(of(open));
        Estimate quick = of(one, other).nearlyUpTo(of(open));
        assertThat(sum.low()).isEqualTo(one.plus(other));
        assertThat(quick.low()).isLessThanOrEqualTo(sum.low());
        assertThat(quick.high()).isBetween(sum.high(), Fraction.ONE);
        assertThat(quick.width().minus(sum.width())).isLessThan(Fraction.parse("1/1000000000000000"));
    }

    @Test
    void aSumBeyondTheLongestExactOneIsRoundedOutwards() {
        PartSum sum = new PartSum();
        Fraction exact = Fraction.ZERO;
        for (long k = 1; k <= 200; k++) {
            Fraction part = Fraction.ONE.dividedBy(1_000_000_000_000L + k);
            exact = exact.plus(part);
            sum.add(part);
        }
        Estimate rounded = sum.estimate();
        assertThat(rounded.certainty()).isEqualTo(Certainty.BOUNDED);
        assertThat(rounded.low()).isLessThan(exact);
        assertThat(rounded.high()).isGreaterThan(exact);
    }
}
