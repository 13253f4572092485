package io.lionshare.benchmarks;

import io.lionshare.level.Fraction;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightRanges;
import java.util.ArrayList;
import java.util.Comparator;
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
 * How often each of 32 members carries more than each other one, over all weightings of some strategies, in fractions, without limits and
 * where three members have ceilings that bind for a part of the weightings.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar WeightRanges}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the field
public class WeightRangesBenchmark {
    private static final int MEMBERS = 32;
    private static final int CEILING = 2_000;

    /** How many strategies are weighted. */
    @Param({"2", "4"})
    private int strategies;

    /** How many of the largest members have a ceiling. */
    @Param({"0", "3"})
    private int ceilings;

    private Scenario scenario;

    /** Makes a column of log-normal sizes for each strategy, each in another order. */
    @Setup
    public void prepare() {
        Scenario free = WeightedScenario.of(MEMBERS, strategies);
        Limit[] limits = free.alliance().members().stream()
                .sorted(Comparator.comparingDouble((Member member) -> member.value(WeightedScenario.column(0)))
                        .reversed())
                .limit(ceilings)
                .map(member -> Limit.ceiling(member.id(), CEILING))
                .toArray(Limit[]::new);
        scenario = free.withLimits(free.burdens().get(0).id(), Limits.of(limits));
    }

    /**
     * All 496 pairs, and what they come from.
     *
     * @return how often the first of each pair carries more
     */
    @Benchmark
    public List<Fraction> allPairs() {
        WeightRanges ranges = WeightRanges.of(scenario, scenario.burdens().get(0));
        List<String> ids =
                scenario.alliance().members().stream().map(Member::id).toList();
        List<Fraction> more = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            for (int j = 0; j < i; j++) {
                more.add(ranges.pair(ids.get(i), ids.get(j)).more().low());
            }
        }
        return more;
    }
}
