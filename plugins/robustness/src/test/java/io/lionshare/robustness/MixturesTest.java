package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MixturesTest {
    private static final Burden FUND = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
    private static final Plan GDP = Plan.of("by-gdp", ScoringStrategy.by("gdp"));
    private static final Plan AREA = Plan.of("by-area", ScoringStrategy.by("area"));
    private static final Limit CEILING = Limit.ceiling("A", "60");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Scenario scenario(Plan... plans) {
        Alliance alliance = Alliance.of(
                Member.of("A", "A").with("gdp", 3).with("area", 1),
                Member.of("B", "B").with("gdp", 1).with("area", 3));
        return Scenario.of("two", alliance, List.of(FUND), List.of(plans)).withLimits("fund", Limits.of(CEILING));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachSplitIsThatOfTheAllocator(long seed) {
        Scenario scenario = WeightCases.random(seed, 2);
        Burden burden = scenario.burdens().get(0);
        Plan other = Mixtures.partner(scenario).orElseThrow();
        Mixtures mixtures;
        try {
            mixtures = Mixtures.of(scenario, burden, other);
        } catch (InfeasibleException e) {
            return;
        }
        assertThat(mixtures.list()).as("seed %d", seed).hasSize(Mixtures.STEPS + 1);
        for (int step = 0; step <= Mixtures.STEPS; step++) {
            Blend blend = Blend.of(
                    new Blend.Part(scenario.baselinePlan().strategy(), Fraction.of((long) Mixtures.STEPS - step)),
                    new Blend.Part(other.strategy(), Fraction.of(step)));
            Optional<Allocation> split = mixtures.list().get(step).allocation();
            Optional<Allocation> expected =
                    allocate(scenario, burden, scenario.baselinePlan().withStrategy(blend));
            assertThat(split.map(Allocation::amounts).orElse(new double[0]))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(expected.map(Allocation::amounts).orElse(new double[0]));
        }
    }

    private static Optional<Allocation> allocate(Scenario scenario, Burden burden, Plan plan) {
        try {
            return Optional.of(Allocator.allocate(scenario.alliance(), burden, scenario.limitsOf(burden), plan));
        } catch (InfeasibleException e) {
            return Optional.empty();
        }
    }

    @Test
    @DisplayName("A's share falls from 3/4 by w/2, so its ceiling of 60 % ceases to bind at 3/10")
    void aKinkIsExact() {
        assertThat(Mixtures.of(scenario(GDP, AREA), FUND, AREA).kinks())
                .containsExactly(new Kink(Fraction.of(3, 10), Fraction.of(3, 10), List.of(), List.of(CEILING)));
    }

    @Test
    @DisplayName("The other way round it begins to bind at 7/10")
    void aKinkWhereALimitBegins() {
        assertThat(Mixtures.of(scenario(AREA, GDP), FUND, GDP).kinks())
                .containsExactly(new Kink(Fraction.of(7, 10), Fraction.of(7, 10), List.of(CEILING), List.of()));
    }

    @Test
    void aKinkOfAnotherRuleLiesBetweenTwoWeights() {
        Plan equal = GDP.withRule(new ConstrainedEqualAwards());
        assertThat(Mixtures.of(scenario(equal, AREA), FUND, AREA).kinks())
                .allSatisfy(kink -> assertThat(kink.to().minus(kink.from())).isEqualTo(Fraction.of(1, 20)));
    }

    @Test
    @DisplayName("A plan that differs from the baseline by its rule alone is no partner")
    void plansOfOneStrategy() {
        Plan other = GDP.withName("equal").withRule(new ConstrainedEqualAwards());
        assertThat(Mixtures.partner(scenario(GDP, other))).isEmpty();
        assertThat(Mixtures.partner(scenario(GDP, other, AREA))).contains(AREA);
    }
}
