package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The level solver gives exactly the fractions that the definition gives. */
class LevelSolverOracleTest {
    private static final Map<String, Schedule> SCHEDULES = Map.of(
            "proportional", Schedule.of(),
            "constrained equal awards", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "1")),
            "constrained equal losses", Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1")),
            "talmud", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1")),
            "reverse talmud", Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "0.5"), Segment.of(Kind.EQUAL_GAINS, "1")),
            "piniles", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_GAINS, "1")),
            "constrained egalitarian",
                    Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_AWARDS, "1")),
            "dual of constrained egalitarian",
                    Schedule.of(Segment.of(Kind.EQUAL_SHORTFALLS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1")),
            "a bit of all",
                    Schedule.of(
                            Segment.of(Kind.PROPORTIONAL, "0.125"),
                            Segment.of(Kind.EQUAL_AWARDS, "0.3"),
                            Segment.of(Kind.EQUAL_GAINS, "0.3"),
                            Segment.of(Kind.EQUAL_LOSSES, "0.5"),
                            Segment.of(Kind.EQUAL_SHORTFALLS, "0.75"),
                            Segment.of(Kind.EQUAL_GAINS, "1")));

    static LongStream manySeeds() {
        return Cases.seeds(120);
    }

    static LongStream smallSeeds() {
        return Cases.seeds(240);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void amountsWithinLimitsAreExactAtEveryMagnitude(long seed) {
        agree(Cases.real(seed, seed % 4 == 0 ? 40 : 12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallSeeds")
    void amountsAreExactAtBreakpointsAndTrueTies(long seed) {
        agree(Cases.small(seed, 7));
    }

    private static void agree(Case problem) {
        SCHEDULES.forEach((name, schedule) -> {
            BigFraction[] expected = LevelOracle.solve(schedule, problem);
            Amounts actual = LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
            assertThat(Fractions.of(actual)).as("%s, %s", name, problem).containsExactly(expected);
        });
    }
}
