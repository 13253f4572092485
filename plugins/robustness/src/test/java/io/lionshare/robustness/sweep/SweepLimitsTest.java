package io.lionshare.robustness.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Scenario;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The largest sweeps, and what is beyond them. */
class SweepLimitsTest {
    private static final long MOST_DRAWS = 2_000_000_000;

    private static Sweep sweep(Scenario scenario) {
        return Sweep.of(scenario, scenario.burdens().get(0));
    }

    private static Scenario withTotal(Scenario scenario, long quanta) {
        return Scenario.of(
                "case",
                scenario.alliance(),
                List.of(Burden.of(ContributionType.of("troops", "persons", "1"), quanta)),
                scenario.plans());
    }

    @Test
    void stretchOfClaimsFromCapacityIsRefused() {
        Scenario scenario = SweepCases.random(1, 4, 2, Limits.none());
        Sweep sweep = sweep(scenario.withPlans(
                scenario.plans().stream()
                        .map(plan -> plan.withClaims(new ClaimSource.Capacity("key0")))
                        .toList(),
                scenario.baseline()));
        assertThatThrownBy(() -> sweep.withStretch(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stretch cannot be drawn: the baseline has claims from key0");
    }

    @Test
    void moreThan256MembersAreRefused() {
        assertThat(sweep(SweepCases.random(1, 256, 2, Limits.none())).draws()).isPositive();
        Scenario larger = SweepCases.random(1, 257, 2, Limits.none());
        assertThatThrownBy(() -> sweep(larger))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of members (257) must be at most 256 in a sweep, which counts all pairs");
    }

    @Test
    void aTotalOfNothingIsRefused() {
        Scenario nothing = withTotal(SweepCases.random(1, 4, 2, Limits.none()), 0);
        assertThatThrownBy(() -> sweep(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("greatest total of troops (0 quanta) must be within 1 .. 2^52 in a sweep");
    }

    @Test
    void aGreatestTotalThatDoublesCannotCountIsRefused() {
        Sweep sweep = sweep(withTotal(SweepCases.random(1, 4, 2, Limits.none()), 1L << 52));
        assertThatThrownBy(() -> sweep.withTotal(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be within 1 .. 2^52");
    }

    @Test
    void theLastOfTwoBillionDrawsAreCounted() throws InterruptedException {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(MOST_DRAWS);
        SweepCounts counts = sweep.run(new SweepPart(MOST_DRAWS - 1_000, MOST_DRAWS), 2, done -> {});
        assertThat(counts.missing()).containsExactly(new SweepPart(0, MOST_DRAWS - 1_000));
        assertThatThrownBy(() -> sweep.run(new SweepPart(MOST_DRAWS, MOST_DRAWS + 1), 1, done -> {}))
                .hasMessageContaining("must be within 0 .. 1999999999");
    }

    @Test
    void noCountOfTwoBillionDrawsOverflows() {
        int grains = (1 << Tally.GRAIN_BITS) - 1;
        DrawBlock block = new DrawBlock(1);
        for (int draw = 0; draw < DrawBlock.SIZE; draw++) {
            block.add(new double[] {grains}, 1);
        }
        Tally tally = new Tally(1);
        tally.add(block);
        long draws = DrawBlock.SIZE;
        while (draws < MOST_DRAWS) {
            tally.add(tally);
            draws *= 2;
        }
        BigInteger amount = BigInteger.valueOf(grains);
        BigInteger squares =
                BigInteger.valueOf(tally.squares[1]).shiftLeft(32).add(BigInteger.valueOf(tally.squares[0]));
        assertThat(Fraction.of(tally.sums[0], draws)).isEqualTo(Fraction.of(grains));
        assertThat(squares).isEqualTo(amount.multiply(amount).multiply(BigInteger.valueOf(draws)));
        assertThat(Arrays.stream(tally.bins).sum()).isEqualTo(draws);
        assertThat(Arrays.stream(tally.squares).min().orElseThrow()).isNotNegative();
    }
}
