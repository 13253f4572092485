package io.lionshare.robustness.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ConstrainedEgalitarian;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Piniles;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.ReverseTalmud;
import io.lionshare.rule.TalFamily;
import io.lionshare.rule.Talmud;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws divided in {@code double} have the grains of draws divided exactly. */
class PlainDrawsTest {
    private static final int MEMBERS = 8;
    private static final int DRAWS = 60;

    /** All rules with a common level. */
    private static final List<ParametricRule> RULES = List.of(
            new Proportional(),
            new ConstrainedEqualAwards(),
            new ConstrainedEqualLosses(),
            new ConstrainedEgalitarian(),
            new Piniles(),
            new Talmud(),
            new ReverseTalmud());

    private static DrawModel model(Scenario scenario, UnaryOperator<Plan> change, SweepRanges ranges) {
        Scenario changed =
                scenario.withPlans(scenario.plans().stream().map(change).toList(), scenario.baseline());
        return new DrawModel(
                changed,
                changed.requirement(changed.burdens().get(0)),
                ranges.withSpace(WeightSpace.ofPlans(changed.plans())));
    }

    private static void assertGrainsOfExactDraws(DrawModel model, String about) {
        assertGrainsOfExactDraws(model, 0, DRAWS, about);
    }

    private static void assertGrainsOfExactDraws(DrawModel model, long from, int count, String about) {
        DrawSource plain = model.source();
        assertThat(plain).isInstanceOf(PlainDraws.class);
        DrawBlock doubles = new DrawBlock(MEMBERS);
        DrawBlock exact = new DrawBlock(MEMBERS);
        plain.fill(from, count, doubles);
        new RuleDraws(model).fill(from, count, exact);
        assertThat(doubles.results()).as(about).isEqualTo(exact.results());
        assertThat(doubles.refused(NoResult.LIMITS.place()))
                .as(about)
                .isEqualTo(count - exact.results())
                .isEqualTo(exact.refused(NoResult.LIMITS.place()));
        assertThat(draws(doubles)).as(about).containsExactlyInAnyOrderElementsOf(draws(exact));
    }

    /** The grains of all members in each draw. */
    private static List<List<Integer>> draws(DrawBlock block) {
        return IntStream.range(0, block.results())
                .mapToObj(draw -> IntStream.range(0, MEMBERS)
                        .mapToObj(member -> block.row(member)[draw])
                        .toList())
                .toList();
    }

    /** How many draws of a block are divided exactly. */
    private static int uncertain(DrawModel model, ParametricRule rule) {
        AtomicInteger uncertain = new AtomicInteger();
        new PlainDraws(model, rule.schedule(), (block, draw) -> uncertain.incrementAndGet())
                .fill(0, DrawBlock.SIZE, new DrawBlock(MEMBERS));
        return uncertain.get();
    }

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "Every rule with a common level, within limits of members and nested blocs, with drawn totals, limits and stretch")
    void rules(long seed) {
        SweepRanges ranges = SweepRanges.none()
                .withTotal(-30, 30)
                .withLimits(-60, 60)
                .withStretch(1, 2)
                .withSeed(seed);
        for (AllocationRule rule : RULES) {
            for (Limits limits : List.of(Limits.none(), SweepCases.limits(), SweepCases.blocLimits())) {
                assertGrainsOfExactDraws(
                        model(SweepCases.random(seed, MEMBERS, 3, limits), plan -> plan.withRule(rule), ranges),
                        "seed " + seed + ", " + rule + ", " + limits);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Claims from capacity, below the total and above it")
    void capacity(long seed) {
        SweepRanges ranges =
                SweepRanges.none().withTotal(-99, 200).withLimits(-60, 60).withSeed(seed);
        for (AllocationRule rule :
                List.of(new Proportional(), new ConstrainedEqualAwards(), new ConstrainedEqualLosses(), new Talmud())) {
            assertGrainsOfExactDraws(
                    model(
                            SweepCases.random(seed, MEMBERS, 3, SweepCases.blocLimits()),
                            plan -> plan.withRule(rule).withClaims(new ClaimSource.Capacity("key0")),
                            ranges),
                    "seed " + seed + ", " + rule);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fewDrawsAreDividedExactly(long seed) {
        SweepRanges ranges = SweepRanges.none().withTotal(-5, 5).withSeed(seed);
        for (ParametricRule rule : RULES) {
            for (Limits limits : List.of(Limits.none(), SweepCases.limits(), SweepCases.blocLimits())) {
                DrawModel model = model(
                        SweepCases.random(seed, MEMBERS, 3, limits),
                        plan -> plan.withRule(rule).withClaims(ClaimSource.stretched("1.5")),
                        ranges);
                assertThat(uncertain(model, rule))
                        .as("seed %d, %s, %s", seed, rule, limits)
                        .isLessThan(20);
            }
        }
    }

    @Test
    @DisplayName("A segment without length, as tal-family begins with for theta 0, and a bloc at 0")
    void segmentWithoutLength() {
        TalFamily rule = TalFamily.of(BigDecimal.ZERO);
        DrawModel model = model(
                SweepCases.random(1, MEMBERS, 3, Limits.of(Limit.ceiling("COAST", "0"))),
                plan -> plan.withRule(rule).withClaims(ClaimSource.stretched("1.5")),
                SweepRanges.none().withTotal(-5, 5));
        assertGrainsOfExactDraws(model, "tal-family, theta 0");
        assertThat(uncertain(model, rule)).isLessThan(20);
    }

    @Test
    void moreDrawsThanStandSideBySide() {
        SweepRanges ranges = SweepRanges.none().withTotal(-30, 30).withLimits(-60, 60);
        assertGrainsOfExactDraws(
                model(
                        SweepCases.random(1, MEMBERS, 3, SweepCases.blocLimits()),
                        plan -> plan.withRule(new Talmud()).withClaims(ClaimSource.stretched("1.5")),
                        ranges),
                1_000_000_007,
                DrawLanes.MOST + 1,
                "draws from 1,000,000,007");
    }

    @Test
    @DisplayName("Blocs at 0, at everything, and at bounds that leave the rest no choice")
    void blocsAtTheirEnds() {
        for (Limits limits : List.of(
                Limits.of(Limit.ceiling("COAST", "0")),
                Limits.of(Limit.floor("NORTH", "100 %")),
                Limits.of(
                        Limit.floor("NORTH", "60 %"),
                        Limit.ceiling(SweepCases.id(0), "20 %"),
                        Limit.ceiling(SweepCases.id(1), "20 %")),
                Limits.of(Limit.ceiling("NORTH", "0"), Limit.ceiling("COAST", "0")))) {
            for (AllocationRule rule : List.of(new Proportional(), new Talmud())) {
                assertGrainsOfExactDraws(
                        model(
                                SweepCases.random(1, MEMBERS, 3, limits),
                                plan -> plan.withRule(rule),
                                SweepRanges.none().withTotal(-30, 30)),
                        rule + ", " + limits);
            }
        }
    }
}
