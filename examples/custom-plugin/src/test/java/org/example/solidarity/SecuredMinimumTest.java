package org.example.solidarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.testkit.AllocationRuleContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every rule must keep, although sums of doubles depend on the order of members in their last bit. */
class SecuredMinimumTest extends AllocationRuleContract {
    @Override
    protected AllocationRule plugin() {
        return new SecuredMinimum();
    }

    @Override
    protected Set<String> axioms() {
        return Set.of("equal-treatment-of-equals", "anonymity", "homogeneity", "lower-bounds-on-awards");
    }

    @Test
    void eachIsSecuredAnEqualPartOfTheTotalAtMost() {
        AllocationProblem problem = AllocationProblem.of(new BigDecimal("30"), 30, 60, 90);
        assertThat(new SecuredMinimum().divide(problem).toArray()).containsExactly(10, 10, 10);
    }

    @Test
    void aCeilingIsRefusedByName() {
        AllocationProblem problem = AllocationProblem.of(new BigDecimal("30"), 30, 60)
                .within(LimitTree.of(
                        new BigDecimal("30"),
                        List.of(
                                LimitTree.node("FRA", new int[] {0}, BigDecimal.ZERO, BigDecimal.TEN),
                                LimitTree.node("DEU", new int[] {1}, BigDecimal.ZERO, new BigDecimal("30"))),
                        List.of(),
                        ContributionType.of("force", "persons", "1")));
        assertThatThrownBy(() -> new SecuredMinimum().divide(problem))
                .hasMessageStartingWith("rule secured-minimum does not support the ceiling of FRA (10)\nMaybe ");
    }
}
