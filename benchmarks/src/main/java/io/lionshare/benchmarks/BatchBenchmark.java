package io.lionshare.benchmarks;

import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.Talmud;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The batch solver: 1,024 problems in flat arrays, time per batch, compared with what a user would write without it.
 *
 * <p>{@link #unboundedPass} is the measure of all others: &lambda; = T / &Sigma;c, x = &lambda;&middot;c.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar io.lionshare.benchmarks.BatchBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class BatchBenchmark {
    /** The problems of a batch. */
    static final int PROBLEMS = 1024;

    private static final ParametricRule PROPORTIONAL = new Proportional();
    private static final ParametricRule AWARDS = new ConstrainedEqualAwards();
    private static final ParametricRule LOSSES = new ConstrainedEqualLosses();
    private static final ParametricRule TALMUD = new Talmud();

    /** The number of members of each problem. */
    @Param("32")
    public int members;

    /** What the numbers look like. */
    @Param({"LOGNORMAL", "UNIFORM", "TIES", "HALF_BINDING"})
    public String shape;

    /** How many batches take turns: with one, a processor memorizes its branches. */
    @Param("1")
    public int batches;

    private BatchProblems[] drawn;
    private BatchProblems problems;
    private double[] amounts;
    private int next;

    /** Makes the problems. */
    @Setup
    public void prepare() {
        drawn = new BatchProblems[batches];
        for (int i = 0; i < batches; i++) {
            drawn[i] = new BatchProblems(BatchProblems.Shape.valueOf(shape), PROBLEMS, members, i);
        }
        amounts = new double[PROBLEMS * members];
    }

    /** Takes the next batch. */
    @Setup(Level.Invocation)
    public void turn() {
        problems = drawn[next];
        next = (next + 1) % batches;
    }

    /**
     * The plain proportional pass, without limits and without checks.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] unboundedPass() {
        double[] claims = problems.claims;
        for (int row = 0; row < PROBLEMS; row++) {
            int from = row * members;
            int to = from + members;
            double sum = 0;
            for (int k = from; k < to; k++) {
                sum += claims[k];
            }
            double level = problems.totals[row] / sum;
            for (int k = from; k < to; k++) {
                amounts[k] = claims[k] * level;
            }
        }
        return amounts;
    }

    /**
     * The physical floor: reads the three arrays and writes the fourth, with levels that are known.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] readClampWrite() {
        for (int k = 0; k < amounts.length; k++) {
            amounts[k] = Math.min(Math.max(problems.claims[k] * 0.5, problems.lower[k]), problems.upper[k]);
        }
        return amounts;
    }

    /**
     * Proportional within limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] proportionalWithinLimits() {
        PROPORTIONAL.divideAll(problems.limited(), amounts);
        return amounts;
    }

    /**
     * Constrained equal awards, without limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] equalAwards() {
        AWARDS.divideAll(problems.free(), amounts);
        return amounts;
    }

    /**
     * Constrained equal awards within limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] equalAwardsWithinLimits() {
        AWARDS.divideAll(problems.limited(), amounts);
        return amounts;
    }

    /**
     * Constrained equal losses, without limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] equalLosses() {
        LOSSES.divideAll(problems.free(), amounts);
        return amounts;
    }

    /**
     * The Talmud rule, without limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] talmud() {
        TALMUD.divideAll(problems.free(), amounts);
        return amounts;
    }

    /**
     * The Talmud rule within limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] talmudWithinLimits() {
        TALMUD.divideAll(problems.limited(), amounts);
        return amounts;
    }

    /**
     * Constrained equal awards as textbooks write it: sort the claims, then fill up from the smallest.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] equalAwardsBySorting() {
        double[] claims = problems.claims;
        for (int row = 0; row < PROBLEMS; row++) {
            int from = row * members;
            double[] sorted = Arrays.copyOfRange(claims, from, from + members);
            Arrays.sort(sorted);
            double rest = problems.totals[row];
            double level = 0;
            for (int i = 0; i < members; i++) {
                level = rest / (members - i);
                if (sorted[i] >= level) {
                    break;
                }
                rest -= sorted[i];
            }
            for (int k = from; k < from + members; k++) {
                amounts[k] = Math.min(claims[k], level);
            }
        }
        return amounts;
    }

    /**
     * Proportional within limits as a user would write it, with a root finder of a library.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] proportionalByBrent() {
        for (int row = 0; row < PROBLEMS; row++) {
            BrentRoot.solve(problems, row, amounts);
        }
        return amounts;
    }
}
