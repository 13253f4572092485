package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static Row row(Kind kind, String... texts) {
        return new Row(
                kind,
                Stream.of(texts)
                        .map(text -> text.matches("[+-]?[0-9,.]+")
                                ? Cell.number(text, new BigDecimal(text.replace(",", "")))
                                : Cell.words(text))
                        .toList());
    }

    private static DataTable shares(int plans) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("who")));
        List<String> avalon = new ArrayList<>(List.of("Avalon (AVA)"));
        List<String> total = new ArrayList<>(List.of("Total"));
        for (int plan = 1; plan <= plans; plan++) {
            columns.add(Column.numbers("plan " + plan, "ships"));
            columns.add(Column.numbers("plan " + plan, "%"));
            avalon.addAll(List.of("1,000", "99.00"));
            total.addAll(List.of("1,010", "100.00"));
        }
        return new DataTable(
                "Shares",
                columns,
                List.of(row(Kind.BODY, avalon.toArray(String[]::new)), row(Kind.TOTAL, total.toArray(String[]::new))));
    }

    @Test
    @DisplayName("Numbers stand to the right, groups under their heads, sums below a rule")
    void whole() {
        assertThat(TextTable.lines(shares(2), TextLayout.of(60)))
                .containsExactly(
                        "                  plan 1          plan 2",
                        "               ─────────────   ─────────────",
                        "who            ships       %   ships       %",
                        "Avalon (AVA)   1,000   99.00   1,000   99.00",
                        "────────────────────────────────────────────",
                        "Total          1,010  100.00   1,010  100.00");
    }

    @Test
    @DisplayName("Groups that have no room go below, with the heads of the rows again")
    void bands() {
        assertThat(TextTable.lines(shares(3), TextLayout.of(50)))
                .containsExactly(
                        "                  plan 1          plan 2",
                        "               ─────────────   ─────────────",
                        "who            ships       %   ships       %",
                        "Avalon (AVA)   1,000   99.00   1,000   99.00",
                        "────────────────────────────────────────────",
                        "Total          1,010  100.00   1,010  100.00",
                        "",
                        "                  plan 3",
                        "               ─────────────",
                        "who            ships       %",
                        "Avalon (AVA)   1,000   99.00",
                        "────────────────────────────",
                        "Total          1,010  100.00");
    }

    @Test
    @DisplayName("The gap between groups gives way first, then the heads of the rows, then the bands")
    void givesWay() {
        assertThat(TextTable.lines(shares(2), TextLayout.of(43)))
                .contains("Avalon (AVA)  1,000   99.00  1,000   99.00");
        DataTable names = new DataTable(
                "Names",
                List.of(Column.words("who"), Column.numbers("one", "ships"), Column.numbers("two", "ships")),
                List.of(row(Kind.BODY, "The Kingdom of Brittia (BRI)", "1,000,000,000", "2,000,000,000")));
        assertThat(TextTable.lines(names, TextLayout.of(48)))
                .contains("The Kingdom… (BRI)  1,000,000,000  2,000,000,000");
    }

    @Test
    @DisplayName("Beside words, names and words are wrapped instead of cut")
    void words() {
        DataTable table = new DataTable(
                "Steps",
                List.of(Column.words("step"), Column.numbers("", "ships"), Column.words("why")),
                List.of(row(
                        Kind.BODY,
                        "proportional to score",
                        "1,000",
                        "everyone carries as much of it as its score is of all scores")));
        assertThat(TextTable.lines(table, TextLayout.of(50)))
                .containsExactly(
                        "step              ships  why",
                        "proportional to   1,000  everyone carries as much",
                        "score                    of it as its score is of",
                        "                         all scores");
    }

    @Test
    @DisplayName("A group wider than the line is taken apart, and a head without spaces is broken")
    void tooWide() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("who")));
        List<String> cells = new ArrayList<>(List.of("Avalon"));
        for (int k = 0; k < 6; k++) {
            columns.add(Column.numbers("incomprehensible".repeat(5), "ships"));
            cells.add("1,000,000,000,000");
        }
        List<String> lines = TextTable.lines(
                new DataTable("Wide", columns, List.of(row(Kind.BODY, cells.toArray(String[]::new)))),
                TextLayout.of(40));
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
        assertThat(String.join("", lines)).containsSubsequence(Collections.nCopies(6, "1,000,000,000,000"));
    }
}
