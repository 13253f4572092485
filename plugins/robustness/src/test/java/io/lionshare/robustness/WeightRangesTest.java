package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.rule.ConstrainedEqualAwards;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranges over weightings are exact, or within proved bounds, or say their standard error. */
class WeightRangesTest {
    private static final Fraction HALF = Fraction.of(1, 2);

    private static WeightRanges ranges(Scenario scenario) {
        return WeightRanges.of(scenario, scenario.burdens().get(0));
    }

    private static WeightRanges ranges(Scenario scenario, Sampling sampling) {
        return WeightRanges.of(scenario, scenario.burdens().get(0), WeightSpace.ofPlans(scenario.plans()), sampling);
    }

    /** A has 0.3, 0.2, 0.1 of all under the three keys. */
    private static Scenario three() {
        return WeightCases.of(100, Limits.none(), new double[] {3, 2, 1}, new double[] {7, 8, 9});
    }

    @Test
    @DisplayName(
            "Without limits a share is linear in the weights: least and greatest at corners, mean and median in closed form")
    void withoutLimits() {
        WeightRanges ranges = ranges(three());
        MemberRange range = ranges.range("A");
        assertThat(range.least()).isEqualTo(Estimate.exact(Fraction.of(1, 10)));
        assertThat(range.leastAt().weight("key2")).isEqualTo(Fraction.ONE);
        assertThat(range.most()).isEqualTo(Estimate.exact(Fraction.of(3, 10)));
        assertThat(range.mostAt().weight("key0")).isEqualTo(Fraction.ONE);
        assertThat(range.mean()).isEqualTo(Estimate.exact(Fraction.of(1, 5)));
        Estimate median = ranges.median("A");
        assertThat(median.low()).isLessThanOrEqualTo(Fraction.of(1, 5));
        assertThat(median.high()).isGreaterThanOrEqualTo(Fraction.of(1, 5));
        assertThat(median.width()).isLessThan(Fraction.of(1, 10_000_000));
        assertThat(ranges.above("A", Fraction.of(17, 100))).isEqualTo(Estimate.exact(Fraction.of(151, 200)));
        assertThat(ranges.baseline().orElseThrow().weight("key0")).isEqualTo(Fraction.ONE);
        assertThat(ranges.idle()).isEmpty();
    }

    @Test
    @DisplayName("With upper bounds the values at corners of the bounded space are no knots")
    void upperBound() {
        Scenario scenario = three();
        WeightSpace space = WeightSpace.ofPlans(scenario.plans()).withMost("key0", HALF);
        WeightRanges ranges = WeightRanges.of(scenario, scenario.burdens().get(0), space, Sampling.usual());
        assertThat(ranges.above("A", Fraction.of(17, 100))).isEqualTo(Estimate.exact(Fraction.of(101, 150)));
        assertThat(ranges.range("A").most()).isEqualTo(Estimate.exact(Fraction.of(1, 4)));
    }

    static LongStream seeds() {
        return WeightCases.seeds(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void upperBoundsAgreeWithInclusionAndExclusion(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(4);
        WeightSpace space = WeightSpace.ofPlans(WeightCases.random(seed, size).plans());
        Fraction[] most = new Fraction[size];
        for (int k = 0; k < size; k++) {
            most[k] = Fraction.of(Math.min(10, 10 / size + 1 + random.nextInt(5)), 10);
            space = space.withMost(WeightCases.column(k), most[k]);
        }
        LinearForm form = new LinearForm(
                random.ints(size, -5, 6).mapToObj(BigInteger::valueOf).toList());
        Fraction cut = Fraction.sum(space.simplices().stream()
                .map(simplex -> SignProbability.positive(form.at(simplex)).times(simplex.part()))
                .toList());
        assertThat(cut).as("seed %d", seed).isEqualTo(byInclusionAndExclusion(form, most));
    }

    /** The simplex above each set of bounds, with alternating signs. */
    private static Fraction byInclusionAndExclusion(LinearForm form, Fraction... most) {
        Fraction positive = Fraction.ZERO;
        Fraction volume = Fraction.ZERO;
        for (int set = 0; set < 1 << most.length; set++) {
            int passed = set;
            List<Fraction> least = IntStream.range(0, most.length)
                    .mapToObj(k -> (passed >> k & 1) == 1 ? most[k] : Fraction.ZERO)
                    .toList();
            Fraction edge = Fraction.ONE.minus(Fraction.sum(least));
            if (edge.signum() > 0) {
                Fraction part = IntStream.range(1, most.length)
                        .mapToObj(k -> edge)
                        .reduce(Fraction.ONE, Fraction::times)
                        .times(Integer.bitCount(set) % 2 == 0 ? 1 : -1);
                volume = volume.plus(part);
                positive = positive.plus(part.times(SignProbability.positive(form.at(Simplex.above(least)))));
            }
        }
        return positive.dividedBy(volume);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactFiguresAgreeWithDrawsAndWithEachOther(long seed) {
        int strategies = 2 + (int) (seed % 2);
        Scenario scenario = WeightCases.random(seed, strategies);
        WeightRanges ranges;
        try {
            ranges = ranges(scenario);
        } catch (InfeasibleException e) {
            return;
        }
        WeightSpace space = ranges.space();
        WeightDraws draws = new WeightDraws(space.simplices(), seed);
        int size = scenario.alliance().size();
        int count = 60;
        Fraction[][] shares = new Fraction[count][size];
        for (int draw = 0; draw < count; draw++) {
            Amounts weights = draws.get(draw);
            for (int i = 0; i < size; i++) {
                shares[draw][i] = WeightCases.share(scenario, space, weights, i);
            }
        }
        for (int i = 0; i < size; i++) {
            checkMember(ranges, shares, i);
        }
        checkPair(ranges, shares, 0, size - 1);
    }

    private static void checkMember(WeightRanges ranges, Fraction[][] shares, int i) {
        String id = WeightCases.id(i);
        MemberRange range = ranges.range(id);
        Estimate median = ranges.median(id);
        double sum = 0;
        int upToMedian = 0;
        for (Fraction[] draw : shares) {
            assertThat(draw[i]).isBetween(range.least().low(), range.most().high());
            sum += draw[i].toDouble();
            upToMedian += draw[i].compareTo(median.high()) <= 0 ? 1 : 0;
        }
        double width = range.most().high().minus(range.least().low()).toDouble();
        assertThat(range.mean().low().toDouble()).isCloseTo(sum / shares.length, within(width / 3 + 1e-9));
        assertThat(range.mean().width().toDouble()).isLessThan(1e-4);
        assertThat(upToMedian).isGreaterThan(shares.length / 5);
        List<Estimate> ranks = ranges.ranks(id);
        assertThat(Fraction.sum(ranks.stream().map(Estimate::low).toList())).isLessThanOrEqualTo(Fraction.ONE);
        assertThat(Fraction.sum(ranks.stream().map(Estimate::high).toList())).isGreaterThanOrEqualTo(Fraction.ONE);
        checkRanks(ranks, shares, i);
        Fraction expected = Fraction.sum(IntStream.range(0, ranks.size())
                .mapToObj(rank -> ranks.get(rank).low().times(rank + 1))
                .toList());
        Estimate rank = ranges.expectedRank(id);
        if (ranks.stream().allMatch(chance -> chance.certainty() == Certainty.EXACT)) {
            assertThat(expected).isBetween(rank.low(), rank.high());
        }
    }

    private static void checkRanks(List<Estimate> ranks, Fraction[][] shares, int i) {
        int[] counts = new int[ranks.size()];
        for (Fraction[] draw : shares) {
            counts[
                    (int) Arrays.stream(draw)
                            .filter(share -> share.compareTo(draw[i]) > 0)
                            .count()]++;
        }
        for (int above = 0; above < counts.length; above++) {
            double part = (double) counts[above] / shares.length;
            assertThat(part)
                    .as("rank %d", above + 1)
                    .isBetween(
                            ranks.get(above).low().toDouble() - 0.3,
                            ranks.get(above).high().toDouble() + 0.3);
        }
    }

    private static void checkPair(WeightRanges ranges, Fraction[][] shares, int one, int other) {
        PairOrder pair = ranges.pair(WeightCases.id(one), WeightCases.id(other));
        PairOrder opposite = ranges.pair(WeightCases.id(other), WeightCases.id(one));
        assertThat(opposite.less()).isEqualTo(pair.more());
        assertThat(opposite.equal()).isEqualTo(pair.equal());
        Fraction least =
                pair.more().low().plus(pair.less().low()).plus(pair.equal().low());
        Fraction most =
                pair.more().high().plus(pair.less().high()).plus(pair.equal().high());
        assertThat(Fraction.ONE).isBetween(least, most);
        int more = 0;
        for (Fraction[] draw : shares) {
            more += draw[one].compareTo(draw[other]) > 0 ? 1 : 0;
        }
        assertThat((double) more / shares.length).isCloseTo(pair.more().low().toDouble(), within(0.3));
    }

    @Test
    @DisplayName("The mean of a share whose divisor varies lies within bounds that hold its logarithm")
    void meanWithALimit() {
        // C gives nothing; A has 1 of 2 or 1 of 4 of what is left under the keys, so its share is 1 / (2 + 2w)
        Scenario scenario = WeightCases.of(
                100, Limits.of(Limit.ceiling("C", 0)), new double[] {1, 1}, new double[] {1, 3}, new double[] {2, 0});
        // shares under the keys: A 1/4 and 1/4, B 1/4 and 3/4: A = (1/4) / (1/2 + w/2)
        Estimate mean = ranges(scenario).range("A").mean();
        double exact = 0.5 * StrictMath.log(2);
        assertThat(mean.low().toDouble()).isLessThanOrEqualTo(exact);
        assertThat(mean.high().toDouble()).isGreaterThanOrEqualTo(exact);
        assertThat(mean.certainty()).isEqualTo(Certainty.BOUNDED);
        assertThat(mean.width().toDouble()).isLessThan(1e-8);
    }

    @Test
    @DisplayName("A share that stays at its ceiling for half of the weightings has an exact quantile there")
    void jump() {
        Scenario scenario =
                WeightCases.of(100, Limits.of(Limit.ceiling("A", 50)), new double[] {1, 3}, new double[] {3, 1});
        WeightRanges ranges = ranges(scenario);
        assertThat(ranges.quantile("A", Fraction.of(3, 4))).isEqualTo(Estimate.exact(HALF));
        assertThat(ranges.range("A").mean()).isEqualTo(Estimate.exact(Fraction.of(7, 16)));
        assertThat(ranges.above("A", Fraction.of(49, 100)).low()).isEqualTo(Fraction.of(13, 25));
        assertThat(ranges.pair("A", "B").equal()).isEqualTo(Estimate.exact(HALF));
        assertThat(ranges.ranks("A").get(0)).isEqualTo(Estimate.exact(HALF));
    }

    @Test
    @DisplayName("The nearest weighting at which two members change places, from the baseline's")
    void nearest() {
        Scenario scenario = WeightCases.of(
                100, Limits.none(), new double[] {4, 1, 2}, new double[] {1, 2, 3}, new double[] {5, 7, 5});
        // A - B is 3/10, -1/10, -1/10 under the keys: a quarter on the first makes both equal
        NearestWeighting change = ranges(scenario).nearest("A", "B").orElseThrow();
        assertThat(change.moved()).isEqualTo(Estimate.exact(Fraction.of(3, 4)));
        assertThat(change.weighting().weight("key0")).isEqualTo(Fraction.of(1, 4));
        assertThat(ranges(scenario).nearest("C", "A")).isEmpty();
        Scenario halfway = scenario.withPlans(
                List.of(
                        Plan.of("first", scenario.plans().get(0).strategy()),
                        Plan.of(
                                "even",
                                WeightSpace.ofPlans(scenario.plans())
                                        .blend(new Weighting(
                                                Map.of("key0", HALF, "key1", HALF, "key2", Fraction.ZERO))))),
                "even");
        assertThat(ranges(halfway).nearest("A", "B").orElseThrow().moved())
                .isEqualTo(Estimate.exact(Fraction.of(1, 4)));
    }

    @Test
    @DisplayName("Weights of strategies that say the same of all who share the rest never matter")
    void idle() {
        Scenario optOut = WeightCases.of(
                100, Limits.of(Limit.ceiling("C", 0)), new double[] {1, 3, 0}, new double[] {3, 1, 0}, new double[] {
                    1, 1, 1
                });
        assertThat(ranges(optOut).idle()).containsExactly("key2");
        Scenario fixed =
                WeightCases.of(100, Limits.of(Limit.ceiling("A", 10)), new double[] {2, 5}, new double[] {3, 5});
        assertThat(ranges(fixed).idle()).containsExactly("key0", "key1");
    }

    @Test
    @DisplayName("Claims from capacity do not hang on weights")
    void capacity() {
        Scenario scenario = three();
        Plan byCapacity = scenario.plans().get(0).withClaims(new ClaimSource.Capacity("key1"));
        WeightRanges ranges = WeightRanges.of(
                scenario.withPlans(List.of(byCapacity), byCapacity.name()),
                scenario.burdens().get(0),
                WeightSpace.ofPlans(scenario.plans()),
                Sampling.usual());
        assertThat(ranges.range("A").least()).isEqualTo(Estimate.exact(Fraction.of(1, 5)));
        assertThat(ranges.idle()).hasSize(3);
    }

    @Test
    @DisplayName("Other rules are sampled, with a standard error, and the same seed gives the same figures")
    void sampled() {
        Scenario scenario = three();
        Plan plan = scenario.plans().get(0).withRule(new ConstrainedEqualAwards());
        Scenario equalAwards = scenario.withPlans(
                List.of(plan, scenario.plans().get(1), scenario.plans().get(2)), plan.name());
        WeightRanges ranges = ranges(equalAwards, new Sampling(400, 7));
        Estimate mean = ranges.range("A").mean();
        assertThat(mean.certainty()).isEqualTo(Certainty.SAMPLED);
        assertThat(mean.standardError()).isBetween(1e-4, 0.01);
        // claims are 1.5 times the shares, and A gets its claim: 1.5 times 1/5
        assertThat(mean.low().toDouble()).isCloseTo(0.3, within(6 * mean.standardError()));
        assertThat(ranges(equalAwards, new Sampling(400, 7)).range("A").mean()).isEqualTo(mean);
        assertThat(ranges(equalAwards, new Sampling(400, 8)).range("A").mean()).isNotEqualTo(mean);
        assertThat(ranges.pair("B", "A").more()).isEqualTo(Estimate.sampled(Fraction.ONE, 0));
        assertThat(ranges.expectedRank("A")).isEqualTo(Estimate.sampled(Fraction.of(2), 0));
        assertThat(ranges.ranks("A").get(1)).isEqualTo(Estimate.sampled(Fraction.ONE, 0));
        assertThat(ranges.median("A").low().toDouble()).isCloseTo(0.3, within(0.03));
        assertThat(ranges.above("A", Fraction.of(3, 10)).low().toDouble()).isCloseTo(0.5, within(0.15));
        assertThat(ranges.nearest("A", "B").orElseThrow().moved().low()).isEqualTo(Fraction.ZERO);
        assertThat(ranges.idle()).isEmpty();
    }

    @Test
    void anUnknownMemberIsRefused() {
        assertThatThrownBy(() -> ranges(three()).range("Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown member 'Z'");
        assertThatThrownBy(() -> ranges(three()).quantile("A", Fraction.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part of weightings (2) must be within 0 .. 1");
    }
}
