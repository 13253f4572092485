package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.Schedules;
import io.lionshare.oracle.Seeds;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The level solver gives exactly the fractions that the definition gives. */
class LevelSolverOracleTest {
    static LongStream manySeeds() {
        return Seeds.first(40);
    }

    static LongStream smallSeeds() {
        return Seeds.first(80);
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
        Schedules.NAMED.forEach((name, schedule) -> {
            BigFraction[] expected = LevelOracle.solve(schedule, problem);
            Amounts actual = LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
            assertThat(Fractions.of(actual)).as("%s, %s", name, problem).containsExactly(expected);
        });
    }
}
