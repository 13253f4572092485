package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.level.Amounts;
import io.lionshare.model.Member;
import io.lionshare.transition.report.MemberYearReport;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of 100 among A and B, who carry 80 and 20: the goal is 50 each, by half of the way or by 10 points a year. */
class MemberYearReportTest {
    private static final Member A = Member.of("A", "A");
    private static final Timetable YEARS = Roads.years(3, 100, 1, 1);

    private static RoadOption road(String way) {
        return new RoadOption(way, Road.of(YEARS, Start.of(Amounts.of(80, 20)), Transition.parse(way)));
    }

    private static Report report(int year) {
        return MemberYearReport.of(A, year, List.of(List.of(road("equal:2"), road("cap:10pt"))));
    }

    /** With plain spaces in place of those that do not break. */
    private static String plain(String text) {
        return text.replaceAll("[\\u202f\\u00a0]", " ");
    }

    private static String text(Cell cell) {
        return cell instanceof Figure figure ? figure.shown() : ((Words) cell).text();
    }

    @Test
    void theTableHasAColumnForEachRoadAndTheStepsThatAnyOfThemTakes() {
        Table table = (Table) report(2027).summary().elements().get(0);
        assertThat(table.rows())
                .extracting(row ->
                        row.cells().stream().map(MemberYearReportTest::text).toList())
                .containsExactly(
                        List.of("figures of 2027", "50", "50"),
                        List.of("phase-in", "+15", "0"),
                        List.of("cap on change", "0", "+20"),
                        List.of("carries", "65", "70"));
        assertThat(plain(report(2027).summary().headline()))
                .isEqualTo("A in 2027: Fund, EUR 65 (65 %) by equal:2, EUR 70 (70 %) by cap:10pt.");
    }

    @Test
    void everyRoadHasASectionWhoseStepsAddUp() {
        assertThat(report(2028).sections()).hasSize(2).allSatisfy(section -> {
            Table steps = (Table) section.elements().get(0);
            BigDecimal sum = steps.rows().stream()
                    .filter(row -> row.kind() == Row.Kind.BODY)
                    .map(MemberYearReportTest::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .isEqualByComparingTo(value(steps.rows().get(steps.rows().size() - 1)));
        });
    }

    private static BigDecimal value(Row row) {
        return ((Figure) row.cells().get(1)).exact();
    }

    @Test
    void aSentenceSaysWhereTheMemberComesFromAndWhenItArrives() {
        assertThat(sentence(2027))
                .isEqualTo("Before 2027 it carries 80 % of the total. Its goal in 2027 is 50 %, and it is"
                        + " at its goal from 2028 on.");
        assertThat(sentence(2028)).startsWith("In 2027 it carries 65 % of the total.");
    }

    private static String sentence(int year) {
        return plain(((Prose) report(year).sections().get(0).elements().get(1)).text());
    }

    @Test
    void aYearThatIsNotThereAndNoRoadAreRefused() {
        assertThatThrownBy(() -> report(2030)).hasMessage("unknown year '2030'; known: 2027, 2028, 2029");
        assertThatThrownBy(() -> MemberYearReport.of(A, 2027, List.of(List.of())))
                .hasMessage("a report of a year must have at least one road for each burden");
        assertThat(report(2029).title()).isEqualTo("A in 2029: what it carries, step by step");
    }
}
