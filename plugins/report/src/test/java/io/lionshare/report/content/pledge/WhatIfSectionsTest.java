package io.lionshare.report.content.pledge;

import static io.lionshare.report.Find.number;
import static io.lionshare.report.Find.sum;
import static io.lionshare.report.Find.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.Find;
import io.lionshare.report.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatIfSectionsTest {
    private static final Scenario SCENARIO = Cases.pledged(20);

    private static List<Section> sections(Scenario scenario) {
        return WhatIfSections.of(Comparison.of(scenario), Optional.of(PledgeBook.of(scenario)), scenario.burdens());
    }

    @Test
    @DisplayName("A withdrawal shows everyone whose number changes; the changes add up to zero")
    void withdrawal() {
        WhatIf.Withdraws question = (WhatIf.Withdraws) SCENARIO.whatIfs().get(0);
        Section section = sections(SCENARIO).get(0);
        Withdrawal fund = Withdrawal.of(SCENARIO, SCENARIO.baselinePlan(), question.step())
                .get(1);
        assertThat(section.title()).isEqualTo("What if: Nothing of M01");
        assertThat(Find.remarks(section, Cases.FUND)).containsExactly("1,383.56 EUR left by M01 go to 19 members.");
        DataTable table = Find.table(section, "fund: everyone");
        assertThat(table.rows()).hasSize(21);
        assertThat(sum(table, Kind.BODY, 1)).isEqualByComparingTo("30000");
        assertThat(sum(table, Kind.BODY, 2)).isEqualByComparingTo("30000");
        assertThat(sum(table, Kind.BODY, 3))
                .isEqualByComparingTo(sum(table, Kind.TOTAL, 3))
                .isZero();
        DataTable.Row last = table.rows().get(19);
        assertThat(Find.texts(last).get(0)).isEqualTo("Member 1 (M01)");
        assertThat(number(last, 3)).isEqualByComparingTo(fund.released().negate());
        Chart.Bars bars = Find.chart(section, Chart.Bars.class, "what-if-1-fund");
        assertThat(bars.rows()).hasSize(12);
        assertThat(bars.rows().get(0).values().get(0))
                .isEqualTo(
                        fund.change().of(fund.change().burdened().get(0).id()).doubleValue());
    }

    @Test
    @DisplayName("A gap that nobody can fill is told in words")
    void impossible() {
        Scenario plain = Cases.pledged(3);
        StepBack pair = StepBack.entirely(plain.burdens(), "Pair");
        Scenario scenario = plain.withWhatIfs(List.of(new WhatIf.Withdraws("Only M02, which gives no force", pair)));
        Section section = sections(scenario).get(0);
        assertThat(Find.remarks(section, Cases.FORCE))
                .singleElement()
                .asString()
                .startsWith("nobody can fill the gap; ");
        assertThat(Find.all(section, Chart.class)).extracting(Chart::id).containsExactly("what-if-1-fund");
    }

    @Test
    @DisplayName("A pledge in question has its reason, what it lacks, and the coverage with it")
    void pledged() {
        Section section = sections(SCENARIO).get(1);
        DataTable table = Find.table(section, "The pledge in question");
        assertThat(Find.texts(table.rows().get(0))).contains("more", "7 persons", "conditional", "no");
        assertThat(Find.remarks(section, "At the low end"))
                .contains("Another 2,900 persons of force by Pair would make active: waits, more.");
        assertThat(number(
                        Find.table(section, "Coverage with this pledge").rows().get(0), 6))
                .isEqualByComparingTo("68");
    }

    @Test
    @DisplayName("Only burdens that are shown are asked of, and a question keeps its number")
    void oneBurden() {
        List<Section> ofForce = WhatIfSections.of(
                Comparison.of(SCENARIO),
                Optional.of(PledgeBook.of(SCENARIO)),
                SCENARIO.burdens().subList(0, 1));
        assertThat(ofForce).extracting(Section::id).containsExactly("what-if-1", "what-if-2");
        assertThat(Find.remarks(ofForce.get(0), Cases.FUND)).isEmpty();
        assertThat(Find.remarks(ofForce.get(0), Cases.FORCE)).hasSize(1);
        List<Section> ofFund = WhatIfSections.of(
                Comparison.of(SCENARIO),
                Optional.of(PledgeBook.of(SCENARIO)),
                SCENARIO.burdens().subList(1, 2));
        assertThat(ofFund).extracting(Section::id).containsExactly("what-if-1");
    }

    @Test
    @DisplayName("A scenario without pledges has its what-ifs answered, too")
    void withoutPledges() {
        Scenario scenario = Cases.plain(20).withWhatIfs(SCENARIO.whatIfs());
        List<Section> sections = WhatIfSections.of(Comparison.of(scenario), Optional.empty(), scenario.burdens());
        assertThat(Find.remarks(sections.get(0), Cases.FUND))
                .containsExactly("1,383.56 EUR left by M01 go to 19 members.");
        assertThat(texts(Find.table(sections.get(1), "The pledge in question")
                        .rows()
                        .get(0)))
                .contains("condition not met: Pair gives 0 of 3,000 persons of force");
    }
}
