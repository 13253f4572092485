package io.lionshare.benchmarks;

import io.lionshare.level.batch.Batch;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the cost of a member grows with the number of members: a million members a call, as many problems as that makes.
 * Microseconds per call are picoseconds per member.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Growth}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class GrowthBenchmark {
    /** The members of all problems together. */
    static final int CELLS = 1_000_000;

    private static final ParametricRule PROPORTIONAL = new Proportional();
    private static final ParametricRule AWARDS = new ConstrainedEqualAwards();

    /** The number of members of each problem. */
    @Param({"10", "100", "1000", "10000", "100000", "1000000"})
    public int members;

    private Batch free;
    private Batch limited;
    private double[] amounts;

    /** Makes the problems. */
    @Setup
    public void prepare() {
        BatchProblems problems = new BatchProblems(BatchProblems.Shape.LOGNORMAL, CELLS / members, members);
        free = problems.free();
        limited = problems.limited();
        amounts = new double[CELLS];
    }

    /**
     * Proportional within limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] proportionalWithinLimits() {
        PROPORTIONAL.divideAll(limited, amounts);
        return amounts;
    }

    /**
     * Constrained equal awards, without limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] equalAwards() {
        AWARDS.divideAll(free, amounts);
        return amounts;
    }
}
