package io.lionshare.benchmarks;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightDraws;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.robustness.sweep.SweepCounts;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.AverageOfCeaAndCel;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One draw of the weights of four strategies among 32 members, counted with all statistics, next to the loop over {@link Allocator}
 * that counts nothing.
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

    private Scenario proportional;
    private Scenario exact;
    private WeightSpace space;

    /** Makes the two scenarios: a rule with a common level, and one without. */
    @Setup
    public void prepare() {
        Scenario scenario = WeightedScenario.of(32, 4);
        proportional = under(scenario, new Proportional());
        exact = under(scenario, new AverageOfCeaAndCel());
        space = WeightSpace.ofPlans(scenario.plans());
    }

    private static Scenario under(Scenario scenario, AllocationRule rule) {
        return scenario.withPlans(
                scenario.plans().stream().map(plan -> plan.withRule(rule)).toList(), scenario.baseline());
    }

    private SweepCounts sweep(Scenario scenario, int draws, int threads) throws InterruptedException {
        Sweep sweep =
                Sweep.of(scenario, scenario.burdens().get(0)).withWeights(space).withDraws(draws);
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
        return sweep(proportional, MANY, 1);
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
        return sweep(proportional, MANY, 2);
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
        return sweep(exact, FEW, 1);
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
