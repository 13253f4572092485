package io.lionshare.benchmarks;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.ContributionType;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
 * Proportional within limits, in exact fractions, compared with the plain proportional pass in {@code double} over the same
 * members.
 *
 * <p>Every member has a floor (a quarter of its proportional amount) and a ceiling (three times that amount); for every
 * tenth member the ceiling is half of it, so it binds.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar BoundedProportional}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class BoundedProportionalBenchmark {
    /** EUR 40 bn in cents. */
    private static final double TOTAL = 4e12;

    private static final Schedule PROPORTIONAL = Schedule.of();

    /** The number of members. */
    @Param({"8", "32", "256"})
    public int members;

    private double[] sizes;
    private Amounts claims;
    private FeasibleLimits limits;

    /** Makes members and limits. */
    @Setup
    public void prepare() {
        sizes = Sizes.logNormal(members);
        claims = Amounts.of(sizes);
        double[] amounts = Sizes.proportional(sizes, TOTAL);
        List<LimitTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            double ceiling = i % 10 == 0 ? amounts[i] / 2 : 3 * amounts[i];
            nodes.add(LimitTree.node("M" + i, new int[] {i}, whole(amounts[i] / 4), whole(ceiling)));
        }
        LimitTree tree = LimitTree.of(whole(TOTAL), nodes, List.of(), ContributionType.of("fund", "cents", "1"));
        limits = FeasibleLimits.of(tree, claims::isZero);
    }

    private static BigDecimal whole(double amount) {
        return BigDecimal.valueOf((long) amount);
    }

    /**
     * Within the limits, in fractions.
     *
     * @return the amounts
     */
    @Benchmark
    public Amounts withinLimits() {
        return LevelSolver.solve(PROPORTIONAL, claims, claims, limits);
    }

    /**
     * The baseline: one sum and one product per member, rounded, no limits.
     *
     * @return the amounts
     */
    @Benchmark
    public double[] unbounded() {
        return Sizes.proportional(sizes, TOTAL);
    }
}
