package io.lionshare.benchmarks;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.Webster;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.Workers;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.Choices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * One point of a sampled study: a figure of one of 32 members within a range and one of two methods, within limits of members and of a
 * bloc. Compared with a loop that makes the choices in the scenario and allocates.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ChoiceSample}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class ChoiceSampleBenchmark {
    /** Of 32 shifts with 64 points, each of two points and one more for each choice. */
    private static final int POINTS = 32 * 64 * 4;

    private Scenario scenario;
    private Burden troops;
    private List<Choice> choices;

    /** Makes two columns of log-normal sizes. */
    @Setup
    public void prepare() {
        scenario = WeightedScenario.of(32, 2)
                .withLimits(
                        "troops",
                        Limits.of(
                                Limit.ceiling("M100", "0"),
                                Limit.ceiling("M101", "1500"),
                                Limit.floor(WeightedScenario.OUTER, "95 %")));
        troops = scenario.burden("troops");
        choices = List.of(
                Choices.ofFigure(WeightedScenario.column(0), "M110", BigDecimal.TEN.negate(), BigDecimal.TEN),
                Choices.ofMethods(List.of(new Webster(), new Adams())));
    }

    private ChoiceStudy study(int threads) {
        try {
            return ChoiceStudy.sampled(scenario, troops, choices, 1, 1, new Workers(threads, more -> {}));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The study by one thread.
     *
     * @return its figures
     */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public ChoiceStudy study() {
        return study(1);
    }

    /**
     * The study by two threads.
     *
     * @return the same figures
     */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public ChoiceStudy studyOnTwoThreads() {
        return study(2);
    }

    /**
     * As many allocations, each of a scenario of its own.
     *
     * @return one for each point
     */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public List<Allocation> loop() {
        Random random = new Random(1);
        List<Allocation> allocations = new ArrayList<>();
        for (int point = 0; point < POINTS; point++) {
            Scenario decided = scenario;
            for (Choice choice : choices) {
                decided = choice.at(decided, random.nextDouble());
            }
            allocations.add(decided.allocate(decided.burden("troops"), decided.baselinePlan()));
        }
        return allocations;
    }
}
