package io.lionshare.benchmarks;

import io.lionshare.level.batch.Batch;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One thread against all cores: 16,384 problems of 32 members, proportional within limits, time per batch.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Parallel}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ParallelBenchmark {
    /** The problems of a batch. */
    static final int PROBLEMS = 16_384;

    private static final int MEMBERS = 32;
    private static final ParametricRule PROPORTIONAL = new Proportional();

    private final Batch batch = batch(PROBLEMS);
    private final double[] amounts = new double[PROBLEMS * MEMBERS];

    private static Batch batch(int problems) {
        return new BatchProblems(BatchProblems.Shape.LOGNORMAL, problems, MEMBERS).limited();
    }

    /** Half of the problems, for a thread of its own. */
    @State(Scope.Thread)
    public static class Half {
        private final Batch batch = batch(PROBLEMS / 2);
        private final double[] amounts = new double[PROBLEMS / 2 * MEMBERS];
    }

    /**
     * On the calling thread.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] oneThread() {
        PROPORTIONAL.divideAll(batch, amounts);
        return amounts;
    }

    /**
     * On all cores.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] allCores() {
        PROPORTIONAL.divideAllInParallel(batch, amounts);
        return amounts;
    }

    /**
     * What the machine can do: two threads that know nothing of each other, half of the problems each.
     *
     * @param half a thread's own problems
     * @return the amounts
     */
    @Benchmark
    @Threads(2)
    public double[] twoThreadsApart(Half half) {
        PROPORTIONAL.divideAll(half.batch, half.amounts);
        return half.amounts;
    }
}
