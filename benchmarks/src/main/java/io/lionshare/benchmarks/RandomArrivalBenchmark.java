package io.lionshare.benchmarks;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.RandomArrival;
import java.math.BigDecimal;
import java.util.Arrays;
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
 * Random arrival, over all orders: half of the sum of claims among members of very different size.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar RandomArrival}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the field
public class RandomArrivalBenchmark {
    private static final RandomArrival RULE = new RandomArrival();

    /** The number of members. */
    @Param({"20", "32", "40"})
    public int members;

    private AllocationProblem problem;

    /** Makes the claims. */
    @Setup
    public void prepare() {
        double[] claims = Sizes.logNormal(members);
        double total = Math.floor(Arrays.stream(claims).sum() / 2);
        problem = AllocationProblem.of(new BigDecimal(total), claims);
    }

    /**
     * The whole call.
     *
     * @return the amounts
     */
    @Benchmark
    public Amounts divide() {
        return RULE.divide(problem);
    }
}
