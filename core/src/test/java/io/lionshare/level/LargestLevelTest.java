package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims at the largest level know the division that they were made from. */
class LargestLevelTest {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");

    static LongStream seeds() {
        return Cases.seeds(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("the division that is remembered is the one that is found anew, in fractions")
    void remembersTheDivision(long seed) {
        Case problem = Cases.whole(seed, 12);
        LimitTree limits = problem.limits();
        LimitTree same = LimitTree.of(limits.total(), limits.members(), limits.blocs(), TYPE);
        Amounts claims = LargestLevel.of(problem.claims(), limits).times(new BigDecimal("1.5"));
        double[] ones = new double[claims.size()];
        Arrays.fill(ones, 1);

        Amounts remembered = LevelSolver.solve(Schedule.of(), claims, Amounts.of(ones), limits);
        assertThat(remembered).isSameAs(claims.divisionWithin(limits));
        assertThat(claims.divisionWithin(same)).isNull();
        Amounts anew = LevelSolver.solve(Schedule.of(), claims, Amounts.of(ones), same);
        for (int i = 0; i < claims.size(); i++) {
            assertThat(remembered.numerator(i).multiply(anew.denominator()))
                    .as("seed %d, member %d, %s", seed, i, problem)
                    .isEqualTo(anew.numerator(i).multiply(remembered.denominator()));
        }
    }
}
