package io.lionshare.report.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Biproportional;
import io.lionshare.apportion.MarginProblem;
import io.lionshare.apportion.TableUnits;
import io.lionshare.apportion.VoteTable;
import io.lionshare.apportion.Webster;
import io.lionshare.document.Figure;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeatsSectionTest {
    private static Section section(double[][] votes, long[] lists, long[] districts) {
        VoteTable table = VoteTable.of(List.of("Left", "Right"), List.of("North", "South"), votes);
        TableUnits units = Biproportional.by(new Webster()).divide(MarginProblem.of(table, lists, districts));
        return SeatsSection.of("webster", units, List.of("What was decided before."));
    }

    private static List<String> texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell instanceof Figure figure ? figure.shown() : ((Words) cell).text())
                .toList();
    }

    private static Table table(Section section) {
        return (Table) section.elements().get(section.elements().size() - 1);
    }

    @Test
    @DisplayName("Cells, totals, divisors that prove them, and who would hold the next seat of each district")
    void cells() {
        Section section = section(new double[][] {{123, 45}, {67, 89}}, new long[] {3, 2}, new long[] {3, 2});
        assertThat(section.title()).isEqualTo("Left has 3 of 5 seats");
        List<Row> rows = table(section).rows();
        assertThat(texts(rows.get(0)).subList(0, 4)).containsExactly("Left", "2", "1", "3");
        assertThat(texts(rows.get(1)).subList(0, 4)).containsExactly("Right", "1", "1", "2");
        assertThat(texts(rows.get(2))).containsExactly("total", "3", "2", "5", "");
        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row.cells()).hasSize(5));
        double left = Double.parseDouble(texts(rows.get(0)).get(4));
        double north = Double.parseDouble(texts(rows.get(3)).get(1));
        assertThat(Math.rint(123 / left / north)).isEqualTo(2);
        assertThat(texts(rows.get(4)).get(1)).isIn("Left", "Right");
    }

    @Test
    @DisplayName("What was decided before stands first, ties are named with the cells that could gain and lose")
    void ties() {
        Section section = section(new double[][] {{1, 1}, {1, 1}}, new long[] {1, 1}, new long[] {1, 1});
        assertThat(section.title()).isEqualTo("Left, Right have 1 of 2 seats each");
        assertThat(section.elements().subList(0, 2))
                .containsExactly(
                        Remark.of("Note", "What was decided before."),
                        Remark.of(
                                "Tie",
                                "A seat each could as well go to Left in South and Right in North instead of Left in"
                                        + " North and Right in South."));
        assertThat(section.lead()).endsWith(" A tie fixes some divisors; they are rounded.");
    }
}
