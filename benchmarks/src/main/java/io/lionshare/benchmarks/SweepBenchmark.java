package io.lionshare.benchmarks;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightDraws;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.robustness.sweep.SweepCounts;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.AverageOfCeaAndCel;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Proportional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One draw of the weights of four strategies among 32 members, counted with all statistics, next to the loop over {@link Allocator}
 * that counts nothing. Within limits, total and limits are drawn, too; under a rule other than the proportional one, the stretch.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Sweep}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class SweepBenchmark {
    private static final int MANY = 200_000;
    private static final int FEW = 2_000;

    /** The draws of a sweep. Times are for each of 200,000: with others, give as many to {@code -opi}, too. */
    @Param("" + MANY)
    public int draws;

    private static final Limits MEMBERS = Limits.of(
            Limit.ceiling("M100", "0"),
            Limit.ceiling("M101", "10 %"),
            Limit.ceiling("M102", "10 %"),
            Limit.floor("M103", "3 %"),
            Limit.floor("M104", "500"));

    private static final Limits BLOCS = Limits.of(
            Limit.ceiling("M100", "0"),
            Limit.ceiling("M101", "10 %"),
            Limit.ceiling("M102", "10 %"),
            Limit.floor("M103", "3 %"),
            Limit.floor("M104", "500"),
            Limit.floor(WeightedScenario.OUTER, "80 %"),
            Limit.ceiling(WeightedScenario.INNER, "15 %"));

    private Scenario proportional;
    private Scenario exact;
    private WeightSpace space;
    private Sweep plain;
    private Sweep withinLimits;
    private Sweep withinBlocs;
    private Sweep fromCapacity;
    private Sweep equalAwards;
    private Sweep equalAwardsWithinBlocs;
    private Sweep anyRule;

    /** Makes the sweeps: of rules with a common level, and of one without. */
    @Setup
    public void prepare() {
        Scenario scenario = WeightedScenario.of(32, 4);
        proportional = under(scenario, new Proportional());
        exact = under(scenario, new AverageOfCeaAndCel());
        space = WeightSpace.ofPlans(scenario.plans());
        plain = sweep(proportional).withDraws(draws);
        anyRule = sweep(exact).withDraws(FEW);
        withinLimits = drawn(proportional.withLimits("troops", MEMBERS));
        withinBlocs = drawn(proportional.withLimits("troops", BLOCS));
        fromCapacity = drawn(withCapacity(proportional).withLimits("troops", BLOCS));
        Scenario awards = under(scenario, new ConstrainedEqualAwards());
        equalAwards = sweep(awards).withTotal(-20, 20).withStretch(1, 2).withDraws(draws);
        equalAwardsWithinBlocs = drawn(awards.withLimits("troops", BLOCS)).withStretch(1, 2);
    }

    private static Scenario withCapacity(Scenario scenario) {
        ClaimSource capacity = new ClaimSource.Capacity(WeightedScenario.column(0));
        return scenario.withPlans(
                scenario.plans().stream().map(plan -> plan.withClaims(capacity)).toList(), scenario.baseline());
    }

    private Sweep sweep(Scenario scenario) {
        return Sweep.of(scenario, scenario.burdens().get(0)).withWeights(space);
    }

    private Sweep drawn(Scenario scenario) {
        return sweep(scenario).withTotal(-20, 20).withLimits(-20, 20).withDraws(draws);
    }

    private static Scenario under(Scenario scenario, AllocationRule rule) {
        return scenario.withPlans(
                scenario.plans().stream().map(plan -> plan.withRule(rule)).toList(), scenario.baseline());
    }

    private static SweepCounts run(Sweep sweep, int threads) throws InterruptedException {
        return sweep.run(sweep.all(), threads, done -> {});
    }

    private long loop(Scenario scenario) {
        WeightDraws draws = WeightDraws.of(space, 1);
        Plan plan = scenario.baselinePlan();
        long quanta = 0;
        for (int draw = 0; draw < FEW; draw++) {
            Amounts weights = draws.get(draw);
            Map<String, Fraction> byName = new LinkedHashMap<>();
            for (String name : space.names()) {
                byName.put(name, Fraction.of(weights, byName.size()));
            }
            Allocation allocation = Allocator.allocate(
                    scenario.alliance(),
                    scenario.burdens().get(0),
                    scenario.limitsOf(scenario.burdens().get(0)),
                    plan.withStrategy(space.blend(new Weighting(byName))));
            quanta += allocation.quanta("M100");
        }
        return quanta;
    }

    /**
     * Proportional, in {@code double}, on one thread.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweep() throws InterruptedException {
        return run(plain, 1);
    }

    /**
     * The same on two threads.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepOnTwoThreads() throws InterruptedException {
        return run(plain, 2);
    }

    /**
     * Proportional, within three ceilings and two floors of members.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepWithinLimits() throws InterruptedException {
        return run(withinLimits, 1);
    }

    /**
     * Proportional, within these, a floor of a bloc and a ceiling of a bloc in it.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepWithinBlocs() throws InterruptedException {
        return run(withinBlocs, 1);
    }

    /**
     * The same with claims from capacity.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepFromCapacity() throws InterruptedException {
        return run(fromCapacity, 1);
    }

    /**
     * Constrained equal awards without limits.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepOfEqualAwards() throws InterruptedException {
        return run(equalAwards, 1);
    }

    /**
     * Constrained equal awards within limits of members and blocs.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public SweepCounts sweepOfEqualAwardsWithinBlocs() throws InterruptedException {
        return run(equalAwardsWithinBlocs, 1);
    }

    /**
     * A rule without a common level, divided exactly.
     *
     * @return the counts
     * @throws InterruptedException never
     */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public SweepCounts sweepOfAnyRule() throws InterruptedException {
        return run(anyRule, 1);
    }

    /**
     * The loop, proportional.
     *
     * @return a sum
     */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long loop() {
        return loop(proportional);
    }

    /**
     * The loop of the rule without a common level.
     *
     * @return a sum
     */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long loopOfAnyRule() {
        return loop(exact);
    }
}
