package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Seeds;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits that amounts keep are feasible for whole units made of these amounts, so a plan need not check them again. */
class FeasibleUnitsTest {
    private static final List<Schedule> SCHEDULES = List.of(
            Schedule.of(),
            Schedule.of(Segment.of(Kind.EQUAL_GAINS, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_SHORTFALLS, "0.3"), Segment.of(Kind.PROPORTIONAL, "1")));

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("some whole units keep the limits and leave every member at its floor whose amount is 0")
    void whatAmountsKeepWholeUnitsCanKeep(long seed) {
        Case problem = seed % 2 == 0 ? Cases.small(seed, 9) : Cases.whole(seed, 20);
        for (Schedule schedule : SCHEDULES) {
            Amounts amounts = LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
            assertThatCode(() -> FeasibleLimits.of(problem.limits(), amounts::isZero))
                    .as("%s, %s", schedule, problem)
                    .doesNotThrowAnyException();
        }
    }
}
