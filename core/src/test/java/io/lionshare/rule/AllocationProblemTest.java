package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A problem is checked, and the proportional rule divides it. */
class AllocationProblemTest {
    private static final Proportional RULE = new Proportional();

    private static AllocationProblem problem(String total, double... claims) {
        return AllocationProblem.of(new BigDecimal(total), claims);
    }

    private static LimitTree.Node node(String name, String floor, String ceiling, int... positions) {
        return LimitTree.node(name, positions, new BigDecimal(floor), new BigDecimal(ceiling));
    }

    @Test
    void proportionalDividesByClaims() {
        assertThat(RULE.divide(problem("200", 100, 200, 300)).toArray()).containsExactly(100.0 / 3, 200.0 / 3, 100);
        assertThat(RULE.divide(problem("1200", 100, 200, 300)).toArray()).containsExactly(200, 400, 600);
        assertThat(RULE.divide(problem("0", 100, 0)).toArray()).containsExactly(0, 0);
        assertThat(RULE.divide(problem("7", 0, 1)).toArray()).containsExactly(0, 7);
        assertThat(RULE.endsAtClaims()).isFalse();
    }

    @Test
    void proportionalKeepsLimits() {
        LimitTree limits = LimitTree.of(
                BigDecimal.valueOf(100),
                List.of(node("0", "0", "40", 0), node("1", "0", "100", 1), node("2", "30", "100", 2)),
                List.of(),
                ContributionType.of("amount", "units", "1"));
        assertThat(RULE.divide(AllocationProblem.of(Amounts.of(3, 1, 1), limits))
                        .toArray())
                .containsExactly(40, 30, 30);
    }

    @Test
    void lengthsMustAgree() {
        LimitTree two = LimitTree.unlimited(BigDecimal.TEN, 2);
        assertThatThrownBy(() -> AllocationProblem.of(Amounts.of(1, 2, 3), two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of claims (3) must be the number of members (2)");
        assertThatThrownBy(() -> problem("10", 1, 2).withWeights(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of weights (1) must be the number of claims (2)");
    }

    @Test
    void weightsMustBePositive() {
        assertThat(problem("10", 1, 2).withWeights(1, 0.5).weights().get(1)).isEqualTo(0.5);
        assertThatThrownBy(() -> problem("10", 1, 2).withWeights(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of 1 (0) must be > 0");
        assertThatThrownBy(() -> problem("10", 1, 2).withWeights(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight at position 1 (NaN) must be finite and >= 0");
    }

    @Test
    void claimsMustBeAmounts() {
        assertThatThrownBy(() -> problem("10", 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("claim at position 1 (-1.0) must be finite and >= 0");
    }

    @Test
    void noMembersAreRefused() {
        assertThatThrownBy(() -> problem("10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit tree must have at least one member");
    }

    @Test
    void aTotalThatNoMemberClaimsIsInfeasible() {
        assertThatThrownBy(() -> problem("10", 0, 0))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 10 units is possible: short by 10 units; "
                        + "the score, claim or weight of 0, 1 is 0, so they stay at their floors"
                        + "\nMaybe a score, claim or weight above 0 for one of them");
    }

    @Test
    void claimsAndLimitsAreKept() {
        AllocationProblem problem = problem("10", 1, 2).within(LimitTree.unlimited(BigDecimal.ONE, 2));
        assertThat(problem.total()).isEqualByComparingTo("1");
        assertThat(problem.size()).isEqualTo(2);
        assertThat(problem.claims().toArray()).containsExactly(1, 2);
        assertThat(problem.weights().toArray()).containsExactly(1, 1);
        assertThat(problem.limits().hasLimits()).isFalse();
    }
}
