package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known of rules that are short formulas. */
class ExactClaimsRulesTest {
    @Test
    void minimalOverlapRefusesMoreMembersThanMemoryHolds() {
        double[] claims = new double[10_001];
        Arrays.fill(claims, 1);

        assertThatThrownBy(() -> new MinimalOverlap().divide(AllocationProblem.of(BigDecimal.TEN, claims)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of members (10001) must not be above 10000 for rule minimal-overlap");
    }

    @Test
    @DisplayName("minimal overlap: Ibn Ezra's four heirs")
    void ibnEzra() {
        AllocationProblem heirs = AllocationProblem.of(new BigDecimal(120), 30, 40, 60, 120);
        assertThat(new MinimalOverlap().divide(heirs).toArray())
                .containsExactly(45 / 6.0, 65 / 6.0, 125 / 6.0, 485 / 6.0);
    }

    @Test
    void adjustedProportionalIsSelfDual() {
        assertSelfDual(new AdjustedProportional());
    }

    @Test
    void averageOfCeaAndCelIsSelfDual() {
        assertSelfDual(new AverageOfCeaAndCel());
    }

    private static void assertSelfDual(AllocationRule rule) {
        for (long seed = 0; seed < 200; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 12);
            assertThat(rule.divide(problem).toArray())
                    .as("seed %d", seed)
                    .containsExactly(ClaimsRules.dual(rule, problem));
        }
    }
}
