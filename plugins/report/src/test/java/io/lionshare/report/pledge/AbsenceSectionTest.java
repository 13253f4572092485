package io.lionshare.report.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.burden.Split;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.MinimalOverlap;
import io.lionshare.rule.Proportional;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten members with the scores 1 to 10. */
class AbsenceSectionTest {
    private static Split split(AllocationRule rule, Limit... limits) {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            members.add(Member.of("M" + i, "Member " + (char) ('A' + i - 1)).with("size", i));
        }
        Burden burden = Burden.of(ContributionType.of("force", "persons", "1"), "550");
        Scenario scenario = Scenario.of(
                        "Who?",
                        Alliance.of(List.of(Indicator.of("size", "1")), members, List.of()),
                        List.of(burden),
                        List.of(Plan.of("by size", ScoringStrategy.by("size")).withRule(rule)))
                .withLimits(burden.id(), Limits.of(limits));
        return Split.of(Comparison.of(scenario), burden);
    }

    private static Table table(Section section) {
        return (Table) section.elements().get(0);
    }

    @Test
    @DisplayName("The section shows the eight largest absences, with the numbers that the table of every absence has")
    void largest() {
        Split split = split(new Proportional());
        Section section = AbsenceSection.of(split);
        assertThat(section.title()).startsWith("If Member J gives nothing, 100 persons fall to others: Member I");
        assertThat(table(section).rows()).hasSize(8);
        Table every = table(AbsenceSection.ofEvery(split));
        assertThat(every.rows()).hasSize(10);
        for (int i = 0; i < 8; i++) {
            assertThat(every.rows().get(i).cells().subList(0, 2))
                    .isEqualTo(table(section).rows().get(i).cells().subList(0, 2));
        }
    }

    @Test
    @DisplayName("An absence that the limits of the others leave no room for is named, and the next one is shown")
    void refused() {
        Split split = split(
                new Proportional(),
                Limit.ceiling("M9", "95"),
                Limit.ceiling("M8", "85"),
                Limit.ceiling("M7", "75"),
                Limit.ceiling("M6", "65"),
                Limit.ceiling("M5", "55"),
                Limit.ceiling("M4", "45"),
                Limit.ceiling("M3", "35"),
                Limit.ceiling("M2", "25"),
                Limit.ceiling("M1", "15"));
        Section section = AbsenceSection.of(split);
        assertThat(section.title()).startsWith("If Member I gives nothing, 90 persons fall to others");
        assertThat(section.elements().toString()).contains("leave no room for what Member J carries.");
    }

    @Test
    @DisplayName("A rule that takes no limits leaves a section that says so")
    void ruleWithoutLimits() {
        Section section = AbsenceSection.of(split(new MinimalOverlap()));
        assertThat(section.title()).isEqualTo("No absence is computed: the rule minimal-overlap takes no limits");
        assertThat(section.elements()).isEmpty();
    }
}
