package io.lionshare.report.content.pledge;

import static io.lionshare.report.Find.number;
import static io.lionshare.report.Find.sum;
import static io.lionshare.report.Find.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Condition;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.MemberCoverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.Find;
import io.lionshare.report.Section;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PledgesSectionTest {
    private static final Scenario SCENARIO = Cases.pledged(3);
    private static final PledgeBook BOOK = PledgeBook.of(SCENARIO);
    private static final Coverage COVERAGE = Coverage.of(BOOK, Cases.FORCE, SCENARIO.baselinePlan());
    private static final Section SECTION = PledgesSection.of(BOOK, SCENARIO.burdens());

    @Test
    @DisplayName("Each burden has what is required, committed, conditional and missing, at both ends")
    void coverage() {
        DataTable table = Find.table(SECTION, "What is required");
        assertThat(table.rows()).hasSize(2);
        DataTable.Row force = table.rows().get(0);
        assertThat(number(force, 1)).isEqualByComparingTo("1000");
        assertThat(number(force, 2)).isEqualByComparingTo(COVERAGE.committed().low());
        assertThat(number(force, 3)).isEqualByComparingTo(COVERAGE.committed().high());
        assertThat(number(force, 6)).isEqualByComparingTo(COVERAGE.waiting().low());
        assertThat(number(force, 8)).isEqualByComparingTo(COVERAGE.gap().low()).isEqualByComparingTo("900");
        assertThat(number(force, 9)).isEqualByComparingTo(COVERAGE.gap().high()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("The league is that of the coverage, its total the sum of its rows, and unstated amounts are marked")
    void league() {
        DataTable table = Find.table(SECTION, "force: pledges beside fair shares");
        List<MemberCoverage> memberCoverages = COVERAGE.members();
        for (int i = 0; i < memberCoverages.size(); i++) {
            MemberCoverage memberCoverage = memberCoverages.get(i);
            DataTable.Row row = table.rows().get(i);
            assertThat(texts(row).get(0))
                    .startsWith(memberCoverage.member().name() + (memberCoverage.unstated() ? "* (" : " ("));
            assertThat(number(row, 1))
                    .isEqualByComparingTo(memberCoverage.pledged().low());
            assertThat(number(row, 2))
                    .isEqualByComparingTo(memberCoverage.pledged().high());
            assertThat(number(row, 3)).isEqualByComparingTo(memberCoverage.fairShare());
            assertThat(row.cells().get(5).number()).isEqualTo(memberCoverage.ratio(RangeEnd.HIGH));
            assertThat(number(row, 7)).isEqualByComparingTo(memberCoverage.difference(RangeEnd.HIGH));
        }
        for (int column : new int[] {1, 2, 3, 6, 7}) {
            assertThat(sum(table, Kind.TOTAL, column)).isEqualByComparingTo(sum(table, Kind.BODY, column));
        }
        assertThat(sum(table, Kind.TOTAL, 3)).isEqualByComparingTo("1000");
        assertThat(texts(table.rows().get(2)).get(4)).isEqualTo("no fair share");
    }

    @Test
    @DisplayName("The chart has fair share and pledge of each member, and says who is above and below")
    void chart() {
        Chart.Bars bars = Find.chart(SECTION, Chart.Bars.class, "force-pledges");
        assertThat(bars.rows()).extracting(Chart.Bar::name).containsExactly("Member 0", "Member 1*");
        assertThat(bars.rows().get(0).values()).containsExactly(498.0, 100.0, 900.0);
        assertThat(bars.alternative())
                .contains(
                        "At the low end 0 members are above the fair share, 0 members are at it, 2 members are below.")
                .contains("At the high end 1 member is above the fair share, 1 member is at it, 0 members are below.");
        assertThat(Find.remarks(SECTION, Cases.FUND)).singleElement().asString().startsWith("no pledge of it counts");
    }

    @Test
    @DisplayName("Each pledge says whether it counts, and why; deadlocks and what would unlock others are told")
    void reasons() {
        DataTable table = Find.table(SECTION, "The pledges");
        assertThat(table.rows()).hasSize(5);
        assertThat(texts(table.rows().get(0)))
                .containsExactly(
                        "firm",
                        "Member 0",
                        "force",
                        "100 .. 900 persons",
                        "committed",
                        "2026-01-08",
                        "a test",
                        "yes",
                        "committed");
        assertThat(texts(table.rows().get(1))).contains("unstated*");
        assertThat(texts(table.rows().get(2)).subList(7, 9))
                .containsExactly(
                        "no",
                        "at the low end condition not met: Pair gives 100 of 2,000 persons of force; at the high end"
                                + " condition not met: Pair gives 1,402 of 2,000 persons of force");
        assertThat(Find.remarks(SECTION, "Deadlock")).containsExactly("first, second wait for each other.");
        assertThat(Find.table(SECTION, "What more").rows())
                .extracting(Find::texts)
                .contains(List.of("any of Pair", "force", "1,900 persons", "waits", "the low end"));
    }

    @Test
    @DisplayName("Chances are shown only where a pledge is uncertain, and their distribution adds up to all of them")
    void chances() {
        assertThat(Find.all(SECTION, DataTable.class))
                .extracting(DataTable::caption)
                .noneMatch(caption -> caption.contains("chance"));
        Scenario uncertain = SCENARIO.withPledges(Pledges.of(
                Cases.pledge("all", "M00", PledgedAmount.of("1000")).withProbability("0.25"),
                Cases.pledge("half", "M01", PledgedAmount.of("500")).withProbability("0.5")));
        PledgeBook book = PledgeBook.of(uncertain);
        Section section = PledgesSection.of(book, uncertain.burdens());
        Chances chances = Chances.of(book, RangeEnd.LOW, Cases.FORCE, 1);
        DataTable.Row row = Find.table(section, "force: chance").rows().get(0);
        assertThat(number(row, 1).doubleValue()).isCloseTo(100 * chances.covered(), within(1e-9));
        assertThat(number(row, 3).doubleValue()).isCloseTo(chances.expectedShortfall(), within(1e-9));
        assertThat(texts(row)).contains("all", "100.000");
        Chart.Bars bars = Find.chart(section, Chart.Bars.class, "force-shortfall");
        assertThat(bars.rows()).extracting(Chart.Bar::name).containsExactly("none", "500 persons", "1,000 persons");
        assertThat(bars.rows()).extracting(bar -> bar.values().get(0)).containsExactly(25.0, 37.5, 37.5);
        assertThat(Find.remarks(section, "Chance at the low end"))
                .singleElement()
                .asString()
                .startsWith("force: 25.000 % that it is covered");
        assertThat(texts(Find.table(section, "The pledges").rows().get(0))).contains("0.25");
    }

    @Test
    @DisplayName("A burden to which no uncertain pledge makes a difference has no chances")
    void noDifference() {
        PledgeBook book = PledgeBook.of(SCENARIO.withPledges(Pledges.of(
                Cases.pledge("firm", "M00", PledgedAmount.of("1000")),
                Cases.pledge("more", "M01", PledgedAmount.of("500")).withProbability("0.5"))));
        assertThat(Find.remarks(PledgesSection.of(book, SCENARIO.burdens()), "Chance at the low end"))
                .isEmpty();
    }

    @Test
    @DisplayName("Where one burden is shown, pledges to others still decide which pledges to it count")
    void oneBurden() {
        Scenario scenario = SCENARIO.withPledges(Pledges.of(
                Cases.pledge("force", "M00", PledgedAmount.of("400")),
                Cases.pledge("fund", Cases.FUND, "M01", PledgedAmount.of("9"))
                        .onCondition(Condition.givesAtLeast("M00", Cases.FORCE, "400")),
                Cases.pledge("more", Cases.FUND, "M01", PledgedAmount.of("5"))
                        .onCondition(Condition.givesAtLeast("M00", Cases.FORCE, "500"))));
        Section section =
                PledgesSection.of(PledgeBook.of(scenario), scenario.burdens().subList(1, 2));
        assertThat(Find.table(section, "What is required").rows()).hasSize(1);
        assertThat(Find.table(section, "The pledges").rows())
                .extracting(row -> texts(row).get(0) + " " + texts(row).get(7))
                .containsExactly("fund yes", "more no");
        assertThat(Find.table(section, "What more").rows())
                .extracting(row -> texts(row).subList(0, 4))
                .containsOnly(List.of("Member 0", "force", "100 persons", "more"));
        assertThat(Find.all(section, Chart.class)).extracting(Chart::id).containsExactly("fund-pledges");
    }
}
