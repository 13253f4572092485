package io.lionshare.benchmarks;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Derivation;
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
 * Several kinds divided as one, from targets to whole quanta.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar JointBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // prepare() fills the field
public class JointBenchmark {
    /** Members &times; kinds. */
    @Param({"32x6", "200x12"})
    public String size;

    /** See {@link JointProblems.Shape}. */
    @Param({"OPT_OUTS", "TIGHT", "TIES"})
    public String shape;

    private JointProblem problem;

    /** Makes the problem. */
    @Setup
    public void prepare() {
        int times = size.indexOf('x');
        int members = Integer.parseInt(size.substring(0, times));
        int kinds = Integer.parseInt(size.substring(times + 1));
        problem = JointProblems.of(JointProblems.Shape.valueOf(shape), members, kinds);
    }

    /**
     * The whole call: checks, values, matrix, whole quanta.
     *
     * @return the split
     */
    @Benchmark
    public JointSplit split() {
        return JointSplit.of(problem);
    }

    /**
     * The whole call, and the numbers of every step; no texts.
     *
     * @return the derivation
     */
    @Benchmark
    public Derivation splitAndDerive() {
        return JointSplit.of(problem).derivation();
    }
}
