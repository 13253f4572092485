package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Piniles;
import io.lionshare.rule.Talmud;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BurdenRemarksTest {
    private static List<String> remarks(String total, Limit... limits) {
        return remarks(total, List.of(Plan.of("by GDP", Cases.BY_GDP)), limits);
    }

    private static List<String> remarks(String total, List<Plan> plans, Limit... limits) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD")),
                List.of(
                        Member.of("A", "Avalon").with("gdp", 1),
                        Member.of("B", "Brittia").with("gdp", 1),
                        Member.of("C", "Camelot").with("gdp", 2)),
                List.of(Bloc.of("Isles", "A", "B")));
        Burden burden = Burden.of(ContributionType.of("ships", "ships", "1"), total);
        Scenario scenario =
                Scenario.of("Test", alliance, List.of(burden), plans).withLimits("ships", Limits.of(limits));
        return BurdenRemarks.of(Comparison.of(scenario), burden).stream()
                .map(remark -> remark.label() + ": " + remark.text())
                .toList();
    }

    @Test
    @DisplayName("Members that were tied for a unit are named")
    void ties() {
        assertThat(remarks("2")).noneMatch(line -> line.startsWith("Beyond") || line.startsWith("Limit"));
        assertThat(remarks("5"))
                .noneMatch(line -> line.startsWith("Beyond"))
                .contains("The lion's share: Isles carries 40.00 % under by GDP, 2 of 5 ships.");
        assertThat(remarks("2"))
                .contains("Tie: Avalon, Brittia had equal right to a unit under by GDP; its tie-break decided.");
    }

    @Test
    @DisplayName("A rule in doubles whose amounts had to be adjusted is named")
    void adjusted() {
        AllocationRule inDoubles = new AllocationRule() {
            @Override
            public String id() {
                return "in-doubles";
            }

            @Override
            public String summary() {
                return "a little beside the total";
            }

            @Override
            public Amounts divide(AllocationProblem problem) {
                return Amounts.of(2 + 1e-10, 2, 4);
            }
        };
        Plan plan = Plan.of("by GDP", Cases.BY_GDP);
        assertThat(remarks("8", List.of(plan.withRule(inDoubles))))
                .contains(
                        "Adjusted: under by GDP, rule in-doubles missed the total or a limit by at most a billionth of the"
                                + " total; its amounts were divided again in proportion.");
        assertThat(remarks("8", List.of(plan))).noneMatch(line -> line.startsWith("Adjusted"));
    }

    @Test
    @DisplayName("Rules that agree because the total is half of all claims are told with the reason")
    void midpoint() {
        Plan plan = Plan.of("talmud", Cases.BY_GDP).withRule(new Talmud()).withClaims(ClaimSource.stretched("2"));
        List<Plan> plans = List.of(plan, plan.withRule(new Piniles()).withName("piniles"));

        assertThat(String.join(" ", remarks("8", plans)))
                .contains("Same split: under talmud, piniles every member carries the same.")
                .contains("is half of all claims, where rules with the midpoint property agree.");
    }

    @Test
    @DisplayName("One member is one member")
    void one() {
        Plan limited = Plan.of("one", Cases.BY_GDP);
        List<Plan> plans =
                List.of(limited, limited.withRule(new ConstrainedEqualAwards()).withName("equal"));
        assertThat(remarks("8", plans))
                .anyMatch(line -> line.startsWith("Change: under equal others carry ")
                        && line.contains(": more for 2 members, less for 1 member."));
    }

    @Test
    @DisplayName("A plan's name is kept as it is, whatever stands in it")
    void names() {
        Plan plan = Plan.of("70%shared", Cases.BY_GDP);
        List<Plan> plans =
                List.of(plan, plan.withRule(new ConstrainedEqualAwards()).withName("equal"));
        assertThat(remarks("9", plans, Limit.ceiling("C", "4")))
                .contains("Limit: ceiling of 4 ships for Camelot (C): binds under 70%shared.");
    }

    @Test
    @DisplayName("A limit that does not bind is told, too")
    void limits() {
        assertThat(remarks("4", Limit.ceiling("C", "1"), Limit.ceiling("A", "75 %")))
                .contains(
                        "Limit: ceiling of 1 ships for Camelot (C): binds under every plan.",
                        "Limit: ceiling of 75 % (3 ships) for Avalon (A): does not bind.");
    }
}
