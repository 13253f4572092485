package io.lionshare.benchmarks;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
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
 * How a joint split grows with members and kinds, where a fifth of the cells are opt-outs.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar JointGrowth}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // prepare() fills the field
public class JointGrowthBenchmark {
    /** The number of members. */
    @Param({"25", "50", "100", "200"})
    public int members;

    /** The number of kinds. */
    @Param({"3", "6", "12", "24"})
    public int kinds;

    private JointProblem problem;

    /** Makes the problem. */
    @Setup
    public void prepare() {
        problem = JointProblems.of(JointProblems.Shape.OPT_OUTS, members, kinds);
    }

    /**
     * The whole call.
     *
     * @return the split
     */
    @Benchmark
    public JointSplit split() {
        return JointSplit.of(problem);
    }
}
