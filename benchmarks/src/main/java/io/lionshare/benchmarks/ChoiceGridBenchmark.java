package io.lionshare.benchmarks;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.Webster;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.Choices;
import io.lionshare.robustness.choice.ListedChoice;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All combinations of 101 weightings and two methods for 32 members: the study with exact parts of the variance, compared with a plain loop
 * that only allocates. The study uses all threads, the loop one.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ChoiceGrid}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class ChoiceGridBenchmark {
    private static final int MEMBERS = 32;
    private static final int STEPS = 100;

    private Scenario scenario;
    private Burden troops;
    private List<ListedChoice> choices;
    private List<Plan> plans;

    /** Makes two columns of log-normal sizes, one the other way round. */
    @Setup
    public void prepare() {
        double[] sizes = Sizes.logNormal(MEMBERS);
        Member[] members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> Member.of("M" + (100 + i), "M" + (100 + i))
                        .with("gdp", sizes[i])
                        .with("area", sizes[MEMBERS - 1 - i]))
                .toArray(Member[]::new);
        WeightSpace space = WeightSpace.of(List.of(ScoringStrategy.by("gdp"), ScoringStrategy.by("area")));
        troops = Burden.of(ContributionType.of("troops", "persons", "1"), 30_000);
        scenario = Scenario.of(
                "grid", Alliance.of(members), List.of(troops), List.of(Plan.of("plan", ScoringStrategy.by("gdp"))));
        choices = List.of(
                Choices.ofWeights(space, STEPS), Choices.ofMethods(List.of(new LargestRemainder(), new Webster())));
        plans = plans(space);
    }

    private static List<Plan> plans(WeightSpace space) {
        List<String> names = space.names();
        List<Plan> plans = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            Plan plan = Plan.of(
                    "plan",
                    space.blend(new Weighting(Map.of(
                            names.get(0), Fraction.of(step, STEPS), names.get(1), Fraction.of(STEPS - step, STEPS)))));
            plans.add(plan.withMethod(new LargestRemainder()));
            plans.add(plan.withMethod(new Webster()));
        }
        return plans;
    }

    /**
     * The study.
     *
     * @return parts of the variance
     */
    @Benchmark
    public ChoiceStudy study() {
        return ChoiceStudy.of(scenario, troops, choices);
    }

    /**
     * The allocations of the same combinations.
     *
     * @return one for each
     */
    @Benchmark
    public List<Allocation> plainLoop() {
        List<Allocation> allocations = new ArrayList<>();
        for (Plan plan : plans) {
            allocations.add(Allocator.allocate(scenario.alliance(), troops, scenario.limitsOf(troops), plan));
        }
        return allocations;
    }
}
