package io.lionshare.benchmarks;

import io.lionshare.gdp.GdpWeighted;
import io.lionshare.level.batch.Batch;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One burden among 32 members, from indicators to whole cents: scores, claims, rule, method, and all checks.
 *
 * <p>EUR 40 bn; four members opt out, one gives at most 10 %, and a bloc of thirty gives at least 80 %.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar Allocator}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class AllocatorBenchmark {
    private static final int MEMBERS = 32;
    private static final ParametricRule PROPORTIONAL = new Proportional();

    private final Alliance alliance = alliance();
    private final Burden burden = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "40000000000");
    private final Limits limits = Limits.of(
            Limit.ceiling(id(0), "10 %"),
            Limit.ceiling(id(2), "0"),
            Limit.ceiling(id(3), "0"),
            Limit.ceiling(id(4), "0"),
            Limit.ceiling(id(5), "0"),
            Limit.floor("THIRTY", "80 %"));
    private final Limits ceilings = Limits.of(Limit.ceiling(id(0), "10 %"), Limit.ceiling(id(2), "0"));
    private final Plan plan = Plan.of("gdp", new GdpWeighted());
    private final Batch batch =
            new BatchProblems(BatchProblems.Shape.LOGNORMAL, BatchBenchmark.PROBLEMS, MEMBERS).limited();
    private final double[] amounts = new double[BatchBenchmark.PROBLEMS * MEMBERS];

    private static String id(int member) {
        return "M" + (10 + member);
    }

    /** The two largest stay outside the bloc, so that its floor binds. */
    private static Alliance alliance() {
        double[] sizes = Sizes.logNormal(MEMBERS);
        Arrays.sort(sizes);
        List<Member> members = new ArrayList<>();
        Set<String> thirty = new TreeSet<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.add(Member.of(id(i), "member " + i).with("gdp", sizes[MEMBERS - 1 - i]));
            if (i >= 2) {
                thirty.add(id(i));
            }
        }
        return Alliance.of(List.of(Indicator.of("gdp", "USD")), members, List.of(new Bloc("THIRTY", thirty)));
    }

    /**
     * The whole call.
     *
     * @return the allocation, not yet explained
     */
    @Benchmark
    public Allocation allocate() {
        return Allocator.allocate(alliance, burden, limits, plan);
    }

    /**
     * The whole call without the bloc.
     *
     * @return the allocation, not yet explained
     */
    @Benchmark
    public Allocation allocateWithoutBloc() {
        return Allocator.allocate(alliance, burden, ceilings, plan);
    }

    /**
     * The whole call without the bloc, and the numbers of every step that led to it; no texts.
     *
     * @return the derivation
     */
    @Benchmark
    public Derivation allocateWithoutBlocAndDerive() {
        return Allocator.allocate(alliance, burden, ceilings, plan).derivation();
    }

    /**
     * The whole call, and the numbers of every step that led to it; no texts.
     *
     * @return the derivation
     */
    @Benchmark
    public Derivation allocateAndDerive() {
        return Allocator.allocate(alliance, burden, limits, plan).derivation();
    }

    /**
     * One problem of the batch solver, proportional within limits, in {@code double}.
     *
     * @return the amounts
     */
    @Benchmark
    @OperationsPerInvocation(BatchBenchmark.PROBLEMS)
    public double[] boundedKernel() {
        PROPORTIONAL.divideAll(batch, amounts);
        return amounts;
    }
}
