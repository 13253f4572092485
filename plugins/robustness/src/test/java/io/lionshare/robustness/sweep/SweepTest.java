package io.lionshare.robustness.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.Limits;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.PairOrder;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.AverageOfCeaAndCel;
import io.lionshare.score.Blend;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sweep is right, and the same bytes however it is cut. */
class SweepTest {
    private static Scenario under(Scenario scenario, AllocationRule rule) {
        return scenario.withPlans(
                scenario.plans().stream().map(plan -> plan.withRule(rule)).toList(), scenario.baseline());
    }

    private static Sweep sweep(Scenario scenario) {
        return Sweep.of(scenario, scenario.burdens().get(0)).withWeights(WeightSpace.ofPlans(scenario.plans()));
    }

    private static SweepCounts run(Sweep sweep, SweepPart part, int threads) throws InterruptedException {
        return sweep.run(part, threads, done -> {});
    }

    static byte[] bytes(SweepCounts counts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        counts.write(out);
        return out.toByteArray();
    }

    private static SweepCounts read(byte... bytes) throws IOException {
        return SweepCounts.read(new ByteArrayInputStream(bytes));
    }

    static LongStream seeds() {
        return LongStream.range(0, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyNumberOfPartsAndThreadsInAnyOrderGivesTheSameFile(long seed) throws InterruptedException, IOException {
        Random random = new Random(seed);
        Scenario scenario = SweepCases.random(seed, 5, 3, SweepCases.limits());
        Sweep sweep = sweep(seed % 2 == 0 ? scenario : under(scenario, new AverageOfCeaAndCel()))
                .withTotal(-20, 20)
                .withLimits(-90, 100)
                .withDraws(3_001)
                .withSeed(seed);
        byte[] whole = bytes(run(sweep, sweep.all(), 1));
        for (int parts : new int[] {1, 2, 3, 8}) {
            List<SweepCounts> counts = new ArrayList<>();
            for (int number = 1; number <= parts; number++) {
                counts.add(read(bytes(run(sweep, sweep.part(number, parts), 1 + random.nextInt(3)))));
            }
            Collections.shuffle(counts, random);
            SweepCounts merged = counts.stream().reduce(SweepCounts::merge).orElseThrow();
            assertThat(bytes(merged)).as("seed %d, %d parts", seed, parts).isEqualTo(whole);
        }
    }

    @Test
    void figuresLieNearTheExactOnesOverWeightings() throws InterruptedException {
        Scenario scenario = SweepCases.random(7, 6, 3, SweepCases.limits());
        Sweep sweep = sweep(scenario).withDraws(50_000);
        SweepResult result = SweepResult.of(run(sweep, sweep.all(), 2));
        WeightRanges ranges = WeightRanges.of(scenario, scenario.burdens().get(0));
        for (String member : result.members()) {
            double median = ranges.median(member).low().toDouble() * SweepCases.TOTAL;
            assertThat(result.median(member).low().toDouble()).isLessThan(median + 60);
            assertThat(result.median(member).high().toDouble()).isGreaterThan(median - 60);
            for (String other : result.members()) {
                PairOrder pair = result.pair(member, other);
                assertThat(Math.abs(pair.more().low().toDouble()
                                - ranges.pair(member, other).more().low().toDouble()))
                        .isLessThan(0.015);
                assertThat(Fraction.sum(List.of(
                                pair.more().low(),
                                pair.less().low(),
                                pair.equal().low())))
                        .isEqualTo(Fraction.ONE);
            }
            assertThat(Fraction.sum(result.ranks(member).stream()
                            .map(rank -> rank.low())
                            .toList()))
                    .isEqualTo(Fraction.ONE);
        }
    }

    @Test
    @DisplayName("Least, greatest, mean, variance, median, ranks and pairs of a block are those of a plain count")
    void plainCount() {
        Random random = new Random(3);
        int members = 70; // three words of bits
        DrawBlock block = new DrawBlock(members);
        double[][] amounts = new double[101][members];
        for (double[] draw : amounts) {
            for (int i = 0; i < members; i++) {
                draw[i] = random.nextInt(9) * (1 << 26);
            }
            block.add(draw, 1);
        }
        Tally tally = new Tally(members);
        tally.add(block);
        for (int i = 0; i < members; i++) {
            int member = i;
            assertThat(tally.sums[i])
                    .isEqualTo(Arrays.stream(amounts)
                            .mapToLong(draw -> (long) draw[member])
                            .sum());
            for (int j = 0; j < members; j++) {
                int other = j;
                assertThat(tally.more[i * members + j])
                        .isEqualTo(Arrays.stream(amounts)
                                .filter(draw -> draw[member] > draw[other])
                                .count());
                assertThat(tally.ranks[i * members + j])
                        .isEqualTo(Arrays.stream(amounts)
                                .filter(draw -> Arrays.stream(draw)
                                                .filter(each -> each > draw[member])
                                                .count()
                                        == other)
                                .count());
            }
        }
    }

    @Test
    void aDrawWhoseLimitsCannotBeMetIsCounted() throws InterruptedException {
        Scenario scenario = SweepCases.random(1, 4, 2, SweepCases.limits());
        Sweep sweep = sweep(scenario).withLimits(0, 10_000).withDraws(2_000);
        SweepResult result = SweepResult.of(run(sweep, sweep.all(), 1));
        assertThat(result.refused().get(NoResult.LIMITS)).isPositive();
        assertThat(result.results()
                        + result.refused().values().stream().mapToLong(n -> n).sum())
                .isEqualTo(2_000);
    }

    @Test
    void partsThatOverlapAreRefused() throws InterruptedException {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(90);
        SweepCounts first = run(sweep, new SweepPart(0, 50), 1);
        SweepCounts second = run(sweep, new SweepPart(40, 90), 1);
        assertThatThrownBy(() -> first.merge(second)).hasMessageContaining("parts overlap: draws 40 .. 49 are in both");
    }

    @Test
    void missingPartsAreNamed() throws InterruptedException {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(90);
        SweepCounts counts = run(sweep, sweep.part(2, 3), 1);
        assertThat(counts.missing()).containsExactly(new SweepPart(0, 30), new SweepPart(60, 90));
        assertThatThrownBy(() -> SweepResult.of(counts))
                .hasMessageContaining("missing: [draws 0 .. 29, draws 60 .. 89]");
    }

    @Test
    void partsOfDifferentSweepsAreRefused() throws InterruptedException {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(90);
        SweepCounts first = run(sweep, sweep.part(1, 2), 1);
        Sweep other = sweep.withSeed(2);
        SweepCounts second = run(other, other.part(2, 2), 1);
        assertThatThrownBy(() -> first.merge(second)).hasMessageContaining("parts of different sweeps");
    }

    @Test
    void aFileThatIsCutOffOrChangedIsRefused() throws InterruptedException, IOException {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(90);
        byte[] whole = bytes(run(sweep, sweep.all(), 1));
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        for (int place = 0; place < whole.length; place += 11) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> read(changed)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> read((byte) 'x')).hasMessage("the file is not a part of a sweep");
    }

    @Test
    void interruptionEndsTheRun() {
        Sweep sweep = sweep(SweepCases.random(1, 4, 2, Limits.none())).withDraws(2_000_000_000);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> run(sweep, sweep.all(), 1)).isInstanceOf(InterruptedException.class);
    }

    @Test
    @DisplayName("Numbers out of range and factors that name nothing are refused")
    void badInput() {
        Scenario scenario = SweepCases.random(1, 4, 2, Limits.none());
        Sweep sweep = sweep(scenario);
        assertThatThrownBy(() -> sweep.withDraws(2_000_000_001)).hasMessageContaining("so that no count overflows");
        assertThatThrownBy(() -> sweep.withLimits(-1, 1)).hasMessageContaining("cannot be drawn: it has none");
        assertThatThrownBy(() -> sweep.withTotal(2, 1)).hasMessageContaining("range of total (2.0 .. 1.0)");
        assertThatThrownBy(() -> sweep.withTotal(-100, 1)).hasMessageContaining("must be above -100 %");
        assertThatThrownBy(() -> sweep.withStretch(0.5, 1)).hasMessageContaining("stretch (0.5) must be >= 1");
        assertThatThrownBy(() -> sweep.part(4, 3)).hasMessageContaining("part (4/3)");
        assertThatThrownBy(() -> sweep.part(1, 0)).hasMessageContaining("number of parts (0)");
    }

    @Test
    void aResultKnowsTheDataThatItWasDrawnFrom() throws InterruptedException {
        Scenario scenario = SweepCases.random(1, 6, 2, SweepCases.limits());
        SweepResult result = SweepResult.of(counts(sweep(scenario)));
        assertThatCode(() -> result.requireOf(scenario)).doesNotThrowAnyException();
        assertThatThrownBy(() -> result.requireOf(SweepCases.random(2, 6, 2, SweepCases.limits())))
                .as("other figures")
                .hasMessageStartingWith("members, figures, total or limits of troops in case");
        assertThatThrownBy(() -> result.requireOf(SweepCases.random(1, 6, 2, Limits.none())))
                .as("other limits")
                .hasMessageStartingWith("members, figures, total or limits of troops in case");
    }

    private static SweepCounts counts(Sweep sweep) throws InterruptedException {
        return run(sweep.withDraws(90), sweep.withDraws(90).all(), 1);
    }

    private static void refused(SweepResult result, Scenario scenario, String message) {
        assertThatThrownBy(() -> result.requireOf(scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "\nMaybe name the scenario that the parts are of, or draw them again.");
    }

    @Test
    void aResultIsRefusedOnceTheRuleOrTheClaimsOfItsPlanHaveChanged() throws InterruptedException, IOException {
        Scenario scenario = SweepCases.random(1, 6, 2, SweepCases.limits());
        SweepResult result = SweepResult.of(read(bytes(counts(sweep(scenario)))));
        refused(
                result,
                under(scenario, new AverageOfCeaAndCel()),
                "rule of plan key0 (average-of-cea-and-cel) must be as in the parts of the sweep (proportional)");
        Plan plan = scenario.baselinePlan();
        refused(
                result,
                scenario.withPlans(
                        List.of(
                                plan.withClaims(ClaimSource.stretched(2)),
                                scenario.plans().get(1)),
                        "key0"),
                "claims of plan key0 (claims stretched by 2) must be as in the parts of the sweep (claims stretched by 1.5)");
        assertThatThrownBy(
                        () -> result.requireOf(scenario.under(scenario.plans().get(1))))
                .hasMessageStartingWith("unknown plan 'key0'; known: key1");
    }

    @Test
    void aResultIsRefusedOnceTheStrategiesThatItWeightsHaveChanged() throws InterruptedException {
        Scenario scenario = SweepCases.random(1, 6, 3, SweepCases.limits());
        Scenario fewer = scenario.withPlans(scenario.plans().subList(0, 2), scenario.baseline());
        SweepResult all = SweepResult.of(counts(sweep(scenario)));
        refused(
                all,
                fewer,
                "strategies of all plans ([key0, key1]) must be as in the parts of the sweep ([key0, key1, key2])");
        SweepResult chosen = SweepResult.of(
                counts(Sweep.of(scenario, scenario.burdens().get(0)).withWeights(WeightSpace.ofPlans(fewer.plans()))));
        assertThatCode(() -> chosen.requireOf(scenario))
                .as("weights that were chosen")
                .doesNotThrowAnyException();
        SweepResult alone =
                SweepResult.of(counts(Sweep.of(scenario, scenario.burdens().get(0))));
        assertThatCode(() -> alone.requireOf(fewer))
                .as("other plans than the sweep's")
                .doesNotThrowAnyException();
        Plan blend = scenario.baselinePlan()
                .withStrategy(Blend.equal(
                        scenario.plans().get(1).strategy(),
                        scenario.plans().get(2).strategy()));
        refused(
                alone,
                scenario.under(blend),
                "strategy of plan key0 ([[1 of key1, 1 of key2]]) must be as in the parts of the sweep ([key0])");
    }
}
