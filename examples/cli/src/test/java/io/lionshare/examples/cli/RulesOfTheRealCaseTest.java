package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on the real case: claims follow the limits, so that opt-outs do not make every rule the same. */
class RulesOfTheRealCaseTest {
    private static final List<String> RULES =
            List.of("proportional", "constrained-equal-awards", "constrained-equal-losses", "talmud");

    private final Scenario scenario = RealCase.scenario();
    private final Burden force = scenario.burdens().get(0);

    private Allocation allocate(String rule, Limits limits, String stretch) {
        Plan plan = scenario.plans()
                .get(0)
                .withRule(Plugins.load(AllocationRule.class).get(rule))
                .withClaims(ClaimSource.stretched(stretch));
        return Allocator.allocate(scenario.alliance(), force, limits, plan);
    }

    @Test
    void withTheOptOutsTheRulesDifferByThousandsOfPersons() {
        for (String left : RULES) {
            for (String right : RULES) {
                if (!left.equals(right)) {
                    long germany = allocate(left, scenario.limitsOf(force), "1.5")
                                    .quanta("DEU")
                            - allocate(right, scenario.limitsOf(force), "1.5").quanta("DEU");
                    assertThat(Math.abs(germany)).as("%s and %s", left, right).isGreaterThan(800);
                }
            }
        }
        assertThat(allocate("constrained-equal-losses", scenario.limitsOf(force), "1.5")
                                .quanta("DEU")
                        - allocate("constrained-equal-awards", scenario.limitsOf(force), "1.5")
                                .quanta("DEU"))
                .isGreaterThan(5000);
        assertThat(allocate("talmud", scenario.limitsOf(force), "1.5").beyondClaims())
                .isFalse();
    }

    @Test
    void atStretch2WithoutLimitsRulesWithTheMidpointPropertyAgree() {
        Allocation proportional = allocate("proportional", Limits.none(), "2");

        assertThat(proportional.isAtMidpoint()).isTrue();
        for (String rule :
                List.of("talmud", "piniles", "reverse-talmud", "constrained-egalitarian", "random-arrival")) {
            assertThat(allocate(rule, Limits.none(), "2").apportionment().toArray())
                    .as(rule)
                    .containsExactly(proportional.apportionment().toArray());
        }
    }

    @Test
    void compareSaysWhenRulesGiveTheSameSplit() {
        Run run = Run.of("compare", "--burden", "ground-force", "--plans", "gdp-weighted", "--rules", "talmud,piniles");

        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("Same split").contains("talmud");
        Run theta = Run.of(
                "compare", "--burden", "ground-force", "--plans", "gdp-weighted", "--rules", "talmud,tal-family");
        assertThat(theta.out())
                .containsPattern("Same split Under talmud and under tal family every member carries the same of"
                        + " the\\s+troops\\.");
    }

    @Test
    void rulesStretchAndMethodAreRefusedInOneClearLine() {
        assertThat(Run.of("compare", "--rules", "talmut").err())
                .startsWith("lionshare: unknown allocation rule 'talmut'; known: adjusted-proportional,")
                .endsWith("Maybe 'talmud'?\n");
        assertThat(Run.of("compare", "--stretch", "much").err())
                .isEqualTo("lionshare: stretch ('much') must be a number such as 1.5\n");
        assertThat(Run.of("compare", "--stretch", "0.5").err()).isEqualTo("lionshare: stretch (0.5) must be >= 1\n");
        assertThat(Run.of("compare", "--method", "webstr").err()).contains("Maybe 'webster'?");
        assertThat(Run.of("compare", "--method", "webstr").code()).isEqualTo(2);
    }
}
