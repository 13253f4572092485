package io.lionshare.report.burden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.model.Actual;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.Rendered;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import io.lionshare.report.svg.SvgCharts;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is carried today: the column "actual" and its distances, the ring of the dot plot, and nothing where nothing is known. */
class CarriedTodayTest {
    private static final Scenario PLAIN =
            Cases.plain(5).withPlans(List.of(Plan.of("gdp", Cases.BY_GDP), Plan.of("again", Cases.BY_GDP)), "gdp");

    /** One half, three eighths, one eighth; unknown for members 3 and 4. */
    private static final Actual GIVEN = Actual.amounts("a publisher", "2025")
            .with("M00", "200")
            .with("M01", "150")
            .with("M02", "50");

    private static final Scenario KNOWN = PLAIN.withActual(Cases.FORCE, GIVEN);

    private static Split split(Scenario scenario) {
        return Split.of(Comparison.of(scenario), scenario.burden(Cases.FORCE));
    }

    private static Table table(Scenario scenario) {
        return Rendered.tables(TableSection.of(split(scenario))).get(0);
    }

    private static Row row(Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.cells().get(0).text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Cell> last(Row row, int count) {
        return row.cells().subList(row.cells().size() - count, row.cells().size());
    }

    private static String exact(Cell cell) {
        return cell instanceof Figure figure ? figure.exact().toPlainString() : cell.text();
    }

    @Test
    @DisplayName("The table has share, amount and the distance of each plan in points; what is not known has no number")
    void table() {
        Table table = table(KNOWN);
        assertThat(table.columns().subList(8, 12))
                .map(Column::group)
                .containsExactly("Actual", "Actual", "Points above actual", "Points above actual");
        String above = exact(row(table, "Member 0").cells().get(2));
        assertThat(last(row(table, "Member 0"), 4))
                .map(CarriedTodayTest::exact)
                .startsWith("50", "200")
                .endsWith(new BigDecimal(above).subtract(new BigDecimal("50")).toPlainString());
        assertThat(last(row(table, "Member 4"), 4)).map(Cell::text).containsExactly("unknown", "", "", "");
        assertThat(last(row(table, "Pair"), 4)).map(CarriedTodayTest::exact).startsWith("87.5", "350");
        assertThat(last(row(table, "All"), 4)).map(CarriedTodayTest::exact).containsExactly("100", "400", "", "");
        assertThat(table.note())
                .endsWith(
                        "Actual: a publisher, 2025; shares are those of the sum of what is known; unknown for Member 3"
                                + " and Member 4.");
    }

    @Test
    @DisplayName("A member to which no plan gives anything keeps its row where it carries something today")
    void nothingOfAPlan() {
        assertThat(row(table(PLAIN), "Member 2").kind()).isEqualTo(Row.Kind.NOTHING);
        assertThat(row(table(KNOWN), "Member 2").kind()).isEqualTo(Row.Kind.BODY);
        assertThat(last(row(table(KNOWN), "Member 2"), 4))
                .map(CarriedTodayTest::exact)
                .containsExactly("12.5", "50", "-12.5", "-12.5");
    }

    @Test
    @DisplayName("Shares need no column of amounts, and need not add up to all")
    void shares() {
        Scenario scenario = PLAIN.withActual(
                Cases.FORCE, Actual.shares("a publisher", "2025").with("M00", "12.5"));
        assertThat(last(row(table(scenario), "All"), 3))
                .map(CarriedTodayTest::exact)
                .containsExactly("12.5", "", "");
        assertThat(table(scenario).note()).contains("Actual: a publisher, 2025; unknown for Member 1,");
    }

    @Test
    @DisplayName("The dot plot has a ring at each known share, within its scale, and says what rings are")
    void ring() {
        Table dots = DotPlot.of(split(KNOWN));
        List<Mark> rings = dots.rows().stream()
                .flatMap(row -> row.cells().get(1).marks().stream())
                .filter(mark -> mark.kind() == Mark.Kind.RING)
                .toList();
        assertThat(rings).map(Mark::shown).containsExactlyInAnyOrder("50.0", "37.5");
        assertThat(dots.columns().get(1).scale().orElseThrow().to())
                .isGreaterThanOrEqualTo(rings.get(0).to());
        assertThat(dots.note()).contains("\u25cb Actual: a publisher, 2025");
    }

    @Test
    @DisplayName("Every format has the same numbers; the terminal has them with details alone")
    void formats() {
        Report report = ComparisonReport.of(Comparison.of(KNOWN));
        assertThat(Rendered.by(new HtmlRenderer(), report))
                .contains("<circle class=ring cx=")
                .contains("actual 37.5");
        assertThat(Rendered.by(new CsvRenderer(), report))
                .contains("actual,37.5\r\n")
                .contains("Actual,%,37.5\r\n");
        assertThat(Rendered.by(new JsonRenderer(), report)).contains("\"ring\"").contains("Points above actual");
        assertThat(Rendered.by(new MarkdownRenderer(), report)).contains("| 37.5 | 150 |");
        assertThat(Rendered.by(new TextRenderer(TextLayout.of(100)), report)).contains("Points above", "37.5");
        assertThat(Rendered.by(new TextRenderer(TextLayout.of(100).withExtent(TextLayout.Extent.SUMMARY)), report))
                .doesNotContainIgnoringCase("actual");
        assertThat(new String(SvgCharts.of(report).getOrDefault("force-shares.svg", new byte[0]), UTF_8))
                .contains("fill=\"none\" stroke=\"#55606d\"");
        assertThat(Rendered.by(new HtmlRenderer(), ComparisonReport.of(Comparison.of(PLAIN))))
                .doesNotContainIgnoringCase("actual")
                .doesNotContain("<circle class=ring");
    }
}
