package io.lionshare.report.seats;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.Biproportional;
import io.lionshare.apportion.table.MarginProblem;
import io.lionshare.apportion.table.TableUnits;
import io.lionshare.apportion.table.VoteTable;
import io.lionshare.report.Rendered;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Seats of lists in districts: what the section says. */
class SeatsSectionTest {
    private static TableUnits units(double[][] votes, long[] lists, long... districts) {
        VoteTable table = VoteTable.of(List.of("Left", "Right"), List.of("North", "South"), votes);
        return Biproportional.by(new Webster()).divide(MarginProblem.of(table, lists, districts));
    }

    private static String text(TableUnits units, String... notes) {
        return Rendered.text(SeatsSection.of("webster", units, List.of(notes))).replaceAll(" +", " ");
    }

    @Test
    @DisplayName("The largest list is named, each list has its seats and divisor, each district its next seat")
    void seats() {
        assertThat(text(
                        units(new double[][] {{123, 45}, {67, 89}}, new long[] {3, 2}, 3, 2),
                        "Two lists were left out."))
                .contains("Left has 3 of 5 seats", "Note: Two lists were left out.")
                .contains("rounded by webster, are the seats.")
                .containsPattern("list North South total divisor\nLeft 2 1 3 1\nRight 1 1 2 1\n")
                .containsPattern("total 3 2 5\ndivisor \\d+ \\d+\nnext seat \\w+ \\w+");
    }

    @Test
    @DisplayName("Lists with the same number of seats are named together, and a tie is reported")
    void ties() {
        String text = text(units(new double[][] {{10, 10}, {10, 10}}, new long[] {1, 1}, 1, 1));
        assertThat(text).contains("Left, Right have 1 of 2 seats each", "Tie: A seat each could as well go to");
    }
}
