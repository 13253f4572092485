package io.lionshare.benchmarks;

import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.Biproportional;
import io.lionshare.apportion.table.MarginProblem;
import io.lionshare.apportion.table.TableUnits;
import io.lionshare.apportion.table.VoteTable;
import java.util.Arrays;
import java.util.Random;
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
 * Biproportional division by Webster's rounding next to a plain loop of alternating scaling: as many rows and columns as the
 * canton of Zürich has lists and districts, and square tables. The loop is not exact, reports no ties, and need not end.
 *
 * <p>Each call takes the next of 16 tables, so that the processor cannot memorize branches.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Biproportional}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class BiproportionalBenchmark {
    private static final int TABLES = 16;

    /** Rows and columns. */
    @Param({"13x18", "25x25", "50x50", "100x100"})
    public String size;

    private final Biproportional ours = Biproportional.by(new Webster());
    private MarginProblem[] problems;
    private double[][][] votes;
    private long[] rows;
    private long[] columns;
    private int at;

    /** Makes the tables: 180 units for 13 rows and 18 columns, else as many as there are cells. */
    @Setup
    public void prepare() {
        int height = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int width = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        rows = totals(height, height == width ? height * width : 180);
        columns = totals(width, height == width ? height * width : 180);
        problems = new MarginProblem[TABLES];
        votes = new double[TABLES][height][width];
        Random random = new Random(1);
        for (int table = 0; table < TABLES; table++) {
            for (double[] row : votes[table]) {
                Arrays.setAll(row, j -> Math.rint(Math.exp(random.nextGaussian()) * 10_000));
            }
            problems[table] = MarginProblem.of(VoteTable.of(votes[table]), rows, columns);
        }
    }

    private static long[] totals(int size, int units) {
        long[] totals = new long[size];
        for (int unit = 0; unit < units; unit++) {
            totals[unit % size]++;
        }
        return totals;
    }

    private int next() {
        at = (at + 1) % TABLES;
        return at;
    }

    /**
     * Exact, ties reported.
     *
     * @return the units
     */
    @Benchmark
    public TableUnits exact() {
        return ours.divide(problems[next()]);
    }

    /**
     * The baseline.
     *
     * @return the units
     */
    @Benchmark
    public long[][] alternatingScaling() {
        return AlternatingScaling.divide(votes[next()], rows, columns);
    }
}
