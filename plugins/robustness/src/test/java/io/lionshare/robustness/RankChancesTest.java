package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The probabilities of ranks add up to one, and their mean is the expected rank. */
class RankChancesTest {
    private static WeightRanges ranges(Scenario scenario) {
        return WeightRanges.of(scenario, scenario.burdens().get(0));
    }

    private static Fraction mean(List<Fraction> chances) {
        return Fraction.sum(IntStream.range(0, chances.size())
                .mapToObj(rank -> chances.get(rank).times(rank + 1))
                .toList());
    }

    /** Without limits, so that every difference is linear. */
    private static Scenario scenario(long seed, int strategies) {
        Scenario scenario = WeightCases.random(seed, strategies);
        return scenario.withLimits("troops", Limits.none());
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("For two and three strategies ranks are exact")
    void exact(long seed) {
        Scenario scenario = scenario(seed, 2 + (int) (seed % 2));
        WeightRanges ranges = ranges(scenario);
        for (int i = 0; i < scenario.alliance().size(); i++) {
            List<Estimate> ranks = ranges.ranks(WeightCases.id(i));
            assertThat(ranks).allMatch(rank -> rank.certainty() == Certainty.EXACT);
            List<Fraction> chances = ranks.stream().map(Estimate::low).toList();
            assertThat(Fraction.sum(chances)).isEqualTo(Fraction.ONE);
            assertThat(ranges.expectedRank(WeightCases.id(i))).isEqualTo(Estimate.exact(mean(chances)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("For four and more strategies bounds hold the exact expected rank")
    void bounded(long seed) {
        Scenario scenario = scenario(seed, 4 + (int) (seed % 2));
        WeightRanges ranges = ranges(scenario);
        String last = WeightCases.id(scenario.alliance().size() - 1);
        List<Estimate> ranks = ranges.ranks(last);
        List<Fraction> low = ranks.stream().map(Estimate::low).toList();
        List<Fraction> high = ranks.stream().map(Estimate::high).toList();
        assertThat(Fraction.ONE).isBetween(Fraction.sum(low), Fraction.sum(high));
        Estimate expected = ranges.expectedRank(last);
        assertThat(expected.certainty()).isEqualTo(Certainty.EXACT);
        assertThat(expected.low()).isBetween(mean(low), mean(high));
        assertThat(ranks).allMatch(rank -> rank.width().toDouble() < 1e-7);
    }

    @Test
    @DisplayName("A sum of many parts is rounded outwards by less than 10^-15")
    void longSums() {
        PartSum sum = new PartSum();
        IntStream.rangeClosed(2, 300).forEach(n -> sum.add(Fraction.of(1, (long) n * (n - 1))));
        Estimate estimate = sum.estimate();
        assertThat(estimate.certainty()).isEqualTo(Certainty.BOUNDED);
        assertThat(Fraction.of(299, 300)).isBetween(estimate.low(), estimate.high());
        assertThat(estimate.width()).isLessThan(Fraction.of(1, 1_000_000_000_000_000L));
    }

    @Test
    void limitsThatCannotBeMetAreRefused() {
        Scenario scenario = WeightCases.of(
                100, Limits.of(Limit.ceiling("A", 10), Limit.ceiling("B", 10)), new double[] {1, 2}, new double[] {2, 1
                });
        assertThatThrownBy(() -> ranges(scenario)).isInstanceOf(InfeasibleException.class);
    }
}
