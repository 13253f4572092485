package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Trees;
import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims at the largest level, and the division that they come from. */
class LargestLevelTest {
    static LongStream seeds() {
        return Seeds.first(150);
    }

    private static LargestLevel of(Case problem) {
        return LargestLevel.of(problem.claims(), FeasibleLimits.of(problem.limits(), problem.claims()::isZero));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("the division that is passed on is the one in proportion to the claims, in fractions")
    void theDivisionHandedOnIsThatOfTheClaims(long seed) {
        Case problem = Cases.whole(seed, 12);
        LargestLevel level = of(problem);
        Amounts claims = level.multiples().times(new BigDecimal("1.5"));
        Amounts again = LevelSolver.solve(Schedule.of(), claims, claims, problem.limits());
        assertThat(Fractions.of(level.proportional())).as(problem.toString()).containsExactly(Fractions.of(again));
    }

    @Test
    void membersAtTheirOwnCeilingsAreComparedOneByOne() {
        LimitTree limits = Trees.of(8, new long[3], new long[] {1, 4, 3}, List.of());
        Amounts slopes = Amounts.of(1, 2, 3);
        LargestLevel level = LargestLevel.of(slopes, FeasibleLimits.of(limits, slopes::isZero));
        assertThat(level.multiples().toArray()).containsExactly(2, 4, 6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("the level is the largest of any member not at its own floor, by the definition")
    void theLevelIsTheLargestOffAFloor(long seed) {
        Case problem = Cases.whole(seed, 12);
        BigFraction[] slopes = Fractions.of(problem.claims());
        BigFraction[] amounts = LevelOracle.solve(Schedule.of(), problem);
        BigFraction largest = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < amounts.length; i++) {
            BigFraction floor = Fractions.of(problem.limits().members().get(i).floor());
            sum = sum.add(slopes[i]);
            if (!slopes[i].equals(BigFraction.ZERO) && !amounts[i].equals(floor)) {
                BigFraction level = amounts[i].divide(slopes[i]);
                largest = level.compareTo(largest) > 0 ? level : largest;
            }
        }
        if (largest.equals(BigFraction.ZERO)) {
            largest = Fractions.of(problem.limits().total()).divide(sum);
        }
        BigFraction[] multiples = Fractions.of(of(problem).multiples());
        for (int i = 0; i < amounts.length; i++) {
            assertThat(multiples[i]).as("member %d of %s", i, problem).isEqualTo(slopes[i].multiply(largest));
        }
    }
}
