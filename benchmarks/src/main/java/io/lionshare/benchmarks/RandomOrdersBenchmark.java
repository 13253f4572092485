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
 * Random arrival from a sample of 10,000 orders of arrival and their reverses: a third of the sum of claims among members
 * of very different size.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar RandomOrders}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the field
public class RandomOrdersBenchmark {
    private static final RandomArrival RULE = RandomArrival.sampled(10_000, 7);

    /** The number of members, too many for an exact answer. */
    @Param({"50", "200"})
    public int members;

    private AllocationProblem problem;

    /** Makes the claims. */
    @Setup
    public void prepare() {
        double[] claims = Sizes.logNormal(members);
        double total = Math.floor(Arrays.stream(claims).sum() / 3);
        problem = AllocationProblem.of(new BigDecimal(total), claims);
    }

    /**
     * The whole call.
     *
     * @return the estimates
     */
    @Benchmark
    public Amounts divide() {
        return RULE.divide(problem);
    }
}
