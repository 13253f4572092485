package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A figure is printed as far as it is proved. */
class EstimateTest {
    @Test
    @DisplayName("One number stands for two ends only where both round to it")
    void percent() {
        assertThat(Estimate.exact(Fraction.of(2, 3)).percent(1)).isEqualTo("66.7 %");
        assertThat(Estimate.between(Fraction.parse("0.5701"), Fraction.parse("0.5704"))
                        .percent(0))
                .isEqualTo("57 %");
        assertThat(Estimate.between(Fraction.parse("0.5649"), Fraction.parse("0.5651"))
                        .percent(0))
                .isEqualTo("56–57 %");
        assertThat(Estimate.sampled(Fraction.of(57, 100), 0.011).percent(0)).isEqualTo("57 % (± 1)");
    }

    @Test
    void aStandardErrorDoesNotLookLikeNone() {
        assertThat(Estimate.sampled(Fraction.of(1, 2), 0.004).percent(0)).isEqualTo("50 % (± <1)");
    }

    @Test
    void whatIsNotCertainLooksNeitherLike0NorLike100() {
        assertThat(Estimate.exact(Fraction.parse("0.9996")).percent(1)).isEqualTo(">99.9 %");
        assertThat(Estimate.between(Fraction.ZERO, Fraction.parse("0.0004")).percent(1))
                .isEqualTo("0.0–<0.1 %");
        assertThat(Estimate.between(Fraction.parse("0.9996"), Fraction.ONE).percent(1))
                .isEqualTo(">99.9–100.0 %");
    }

    @Test
    void endsAndCertaintyBelongTogether() {
        Fraction half = Fraction.of(1, 2);
        assertThat(Estimate.between(half, half).certainty()).isEqualTo(Certainty.EXACT);
        assertThatThrownBy(() -> Estimate.between(Fraction.ONE, half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ends of an estimate (1, 1/2) must be in order, and differ where it is bounded and nowhere else "
                                + "(BOUNDED)");
        assertThatThrownBy(() -> new Estimate(Certainty.BOUNDED, half, half, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Estimate.sampled(half, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("standard error of an estimate (-1.0) must be finite and >= 0, and 0 unless it is sampled "
                        + "(SAMPLED)");
    }
}
