package io.lionshare.benchmarks;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.plugin.Plugins;
import java.util.concurrent.TimeUnit;
import java.util.function.LongToDoubleFunction;
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
 * Divisor methods on arrays compared with the textbook's queue over all units, 50 members.
 *
 * <p>Each call takes the next of 64 lists of weights, so that the processor cannot memorize branches of either side.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Divisor}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class DivisorBenchmark {
    private static final int MEMBERS = 50;
    private static final int LISTS = 64;

    /** The method's id. */
    @Param({"webster", "jefferson", "huntington-hill"})
    public String method;

    /** The number of units. */
    @Param({"435", "1000000"})
    public long units;

    /** The shape of the weights. */
    @Param
    public Votes votes;

    private final long[] result = new long[MEMBERS];
    private DivisorMethod ours;
    private LongToDoubleFunction divisor;
    private double[][] lists;
    private int at;

    /** Makes the method and the weights. */
    @Setup
    public void prepare() {
        ours = (DivisorMethod) Plugins.load(ApportionmentMethod.class).get(method);
        divisor = switch (method) {
            case "webster" -> k -> k + 0.5;
            case "jefferson" -> k -> k + 1.0;
            default -> k -> Math.sqrt(k * (k + 1.0));
        };
        lists = votes.lists(LISTS, MEMBERS);
    }

    private double[] next() {
        at = (at + 1) % LISTS;
        return lists[at];
    }

    /**
     * Exact, ties reported.
     *
     * @return whether units were tied
     */
    @Benchmark
    public boolean exact() {
        return ours.apportion(next(), units, result);
    }

    /**
     * The baseline.
     *
     * @return the units
     */
    @Benchmark
    public long[] textbook() {
        return TextbookDivisors.apportion(next(), units, divisor);
    }
}
