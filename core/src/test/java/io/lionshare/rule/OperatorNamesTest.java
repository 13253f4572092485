package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.plugin.Parameter;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Mixture;
import io.lionshare.rule.operator.Truncation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators say of themselves: names, parameters, and what they take from the rule. */
class OperatorNamesTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final AllocationRule CEA = new ConstrainedEqualAwards();
    private static final AllocationRule CEL = new ConstrainedEqualLosses();

    @Test
    void theyReportWhatTheyTakeFromTheRule() {
        assertReports(Dual.of(new Proportional()), false, false, true);
        assertReports(Dual.of(CEA), true, true, true);
        assertReports(Dual.of(new RandomArrival()), true, false, false);
        assertReports(Dual.of(new Hidden(CEA)), true, true, false);
        assertReports(Truncation.of(new Proportional()), true, false, true);
        assertReports(Truncation.of(CEA), true, true, true);
        assertReports(Truncation.of(new RandomArrival()), true, false, false);
        assertReports(MinimalRightsFirst.of(CEA), true, true, false);
        assertReports(Mixture.of(new Proportional(), new Proportional(), HALF), false, false, true);
        assertReports(Mixture.of(new Proportional(), CEA, HALF), true, true, true);
        assertReports(Mixture.of(CEA, new RandomArrival(), HALF), true, true, false);
        assertReports(Truncation.of(Mixture.of(CEA, Truncation.of(CEL), HALF)), true, true, true);
    }

    private static void assertReports(AllocationRule rule, boolean ends, boolean weights, boolean limits) {
        assertThat(rule.endsAtClaims()).as("%s ends at claims", rule.id()).isEqualTo(ends);
        assertThat(rule.usesWeights()).as("%s uses weights", rule.id()).isEqualTo(weights);
        assertThat(rule.takesLimits()).as("%s takes limits", rule.id()).isEqualTo(limits);
    }

    @Test
    void theyAreNamedAfterTheRuleAndHaveItsParameters() {
        TalFamily family = TalFamily.of(new BigDecimal("0.3"));
        List<AllocationRule> made = List.of(
                Dual.of(family), Dual.of(new Hidden(CEA)), Truncation.of(family), MinimalRightsFirst.of(family));
        assertThat(made)
                .extracting(AllocationRule::id)
                .containsExactly(
                        "dual-of-tal-family",
                        "dual-of-hidden",
                        "truncation-of-tal-family",
                        "minimal-rights-first-of-tal-family");
        assertThat(made)
                .extracting(AllocationRule::summary)
                .containsExactly(
                        "losses are divided as tal-family divides awards",
                        "losses are divided as hidden divides awards",
                        "claims are cut down to the total, then divided by tal-family",
                        "minimal rights first, the rest by tal-family");
        for (AllocationRule rule : List.of(made.get(0), made.get(2), made.get(3))) {
            assertThat(rule.parameters()).isEqualTo(family.parameters());
            AllocationRule other = rule.with(Map.of("theta", "0.75"));
            assertThat(other).hasSameClassAs(rule);
            assertThat(other.parameters().get(0).value()).isEqualTo("0.75");
            assertThatThrownBy(() -> rule.with(Map.of("tehta", "1")))
                    .hasMessageContaining("unknown parameter of tal-family 'tehta'");
        }
    }

    @Test
    void aMixtureShowsItsWeightAndCannotBeSetByText() {
        Mixture mixture = Mixture.of(new Talmud(), new Proportional(), new BigDecimal("0.25"));
        assertThat(mixture.id()).isEqualTo("mixture-of-talmud-and-proportional");
        assertThat(mixture.summary()).isEqualTo("weighted mean of the awards by talmud and proportional");
        assertThat(mixture.parameters())
                .containsExactly(
                        new Parameter("talmud", "weight", "0.25"), new Parameter("proportional", "weight", "0.75"));
        assertThat(mixture.with(Map.of())).isSameAs(mixture);
        assertThatThrownBy(() -> mixture.with(Map.of("talmud", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a mixture has no settings; its weight is given with its rules");
        for (String weight : List.of("-0.1", "1.1")) {
            assertThatThrownBy(() -> Mixture.of(CEA, CEL, new BigDecimal(weight)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "weight of constrained-equal-awards in a mixture (" + weight + ") must be within 0 .. 1");
        }
    }
}
