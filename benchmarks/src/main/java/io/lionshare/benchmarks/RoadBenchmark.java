package io.lionshare.benchmarks;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.transition.Cap;
import io.lionshare.transition.PhaseIn;
import io.lionshare.transition.Road;
import io.lionshare.transition.Start;
import io.lionshare.transition.Timetable;
import io.lionshare.transition.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Five ways for 32 members to move in ten years from equal shares to their sizes, in whole units.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar RoadBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@SuppressWarnings("NullAway.Init") // prepare() fills the fields
public class RoadBenchmark {
    private static final int MEMBERS = 32;
    private static final long TOTAL = 4_000_000_000L;

    private final List<Transition> options = List.of(
            Transition.atOnce().withPhaseIn(PhaseIn.equal(3)),
            Transition.atOnce().withPhaseIn(PhaseIn.equal(5)),
            Transition.atOnce().withCap(Cap.percent("10")),
            Transition.atOnce().withCap(Cap.points("0.5")),
            Transition.atOnce().withCap(Cap.percent("25")).withOvershoot(Transition.Overshoot.YES));

    private Timetable timetable;
    private Start start;

    /** Makes the timetable: one ceiling and a bloc with a floor. */
    @Setup
    public void prepare() {
        List<Member> members = new ArrayList<>();
        List<String> bloc = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            String id = "M" + (100 + i);
            members.add(Member.of(id, id));
            if (i % 2 == 0) {
                bloc.add(id);
            }
        }
        Alliance alliance = Alliance.of(List.of(), members, List.of(Bloc.of("half", bloc.toArray(String[]::new))));
        Limits limits = Limits.of(Limit.ceiling("M103", "10 %"), Limit.floor("half", "40 %"));
        Burden fund = Burden.of(ContributionType.of("fund", "EUR", "1"), TOTAL);
        timetable = Timetable.constant(alliance, fund, limits, Amounts.of(Sizes.logNormal(MEMBERS)), 2027, 2036);
        start = Start.equal(MEMBERS);
    }

    /**
     * All five roads: exact amounts, whole units.
     *
     * @return the roads
     */
    @Benchmark
    public List<Road> fiveOptions() {
        return options.stream().map(option -> Road.of(timetable, start, option)).toList();
    }
}
