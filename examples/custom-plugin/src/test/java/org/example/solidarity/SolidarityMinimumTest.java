package org.example.solidarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.testkit.AllocationRuleContract;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every rule must keep, the axioms that this one claims, and a few numbers worked out by hand. */
class SolidarityMinimumTest extends AllocationRuleContract {
    @Override
    protected AllocationRule plugin() {
        return new SolidarityMinimum();
    }

    @Override
    protected Set<String> axioms() {
        return Set.of("equal-treatment-of-equals", "endowment-monotonicity", "claim-monotonicity", "consistency");
    }

    @Test
    void smallTotalsFallOnAllAlike() {
        assertThat(divided("6")).containsExactly(2, 2, 2);
    }

    @Test
    void noMemberCarriesMoreThanThePartOfItsClaimBeforeAllDo() {
        assertThat(divided("12")).containsExactly(2, 5, 5);
    }

    @Test
    void largeTotalsAreDividedInProportion() {
        assertThat(divided("60")).containsExactly(5, 20, 35);
    }

    @Test
    void isFoundByItsId() {
        Plugins<AllocationRule> rules = Plugins.load(AllocationRule.class);
        AllocationRule rule = rules.get("solidarity-minimum");
        assertThat(rule).isInstanceOf(SolidarityMinimum.class);
    }

    @Test
    void aPartOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> SolidarityMinimum.of(new BigDecimal("1.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.5");
    }

    private static double[] divided(String total) {
        return new SolidarityMinimum()
                .divide(AllocationProblem.of(new BigDecimal(total), 10, 40, 70))
                .toArray();
    }
}
