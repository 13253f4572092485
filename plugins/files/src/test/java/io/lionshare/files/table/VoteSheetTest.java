package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteSheetTest {
    private static VoteSheet read(String text) {
        return VoteSheet.of(
                TableReader.load().sheet(text.getBytes(StandardCharsets.UTF_8), TableSettings.none(), Wording.OPTIONS));
    }

    @Test
    @DisplayName("A row for each list and a column for each district; an empty cell means no votes")
    void wide() {
        VoteSheet sheet = read("list,North,South\nLeft,123,\nRight,67.5,89\nSeats,3,2\n");
        assertThat(sheet.votes().rows()).containsExactly("Left", "Right");
        assertThat(sheet.votes().columns()).containsExactly("North", "South");
        assertThat(sheet.votes().votes().toArray()).containsExactly(123, 0, 67.5, 89);
        assertThat(sheet.seats()).contains(List.of(3L, 2L));
    }

    @Test
    @DisplayName("A line for each pair in any order of columns; a pair without a line has no votes")
    void pairs() {
        VoteSheet sheet = read("district,List,votes,district_seats\nNorth,Left,123,3\nSouth,Right,89,2\n");
        assertThat(sheet.votes().rows()).containsExactly("Left", "Right");
        assertThat(sheet.votes().votes().toArray()).containsExactly(123, 0, 0, 89);
        assertThat(sheet.seats()).contains(List.of(3L, 2L));
    }

    @Test
    @DisplayName("Seats need not be given")
    void withoutSeats() {
        assertThat(read("list,North\nLeft,123\n").seats()).isEmpty();
        assertThat(read("list,district,votes\nLeft,North,123\n").seats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "list,North;Left,many | 2 | North | 'many' must be a number such as 1200 or 0.5",
                "list,North;Left,-1 | 2 | North | '-1' must be >= 0 and finite",
                "list,North;Left,1;seats,1.5 | 3 | North | '1.5' must be a whole number, at most 2147483647",
                "list,district,votes;L,N,1;L,N,2 | 3 | list | L is given twice in N",
                "list,district,votes,district_seats;L,N,1,3;M,N,2,4 | 3 | district_seats | seats of N are 3 further"
                        + " above"
            })
    @DisplayName("What is wrong has its line and column")
    void wrong(String text, long line, String column, String message) {
        assertThatThrownBy(() -> read(text.replace(';', '\n') + "\n"))
                .isInstanceOfSatisfying(
                        TableException.class,
                        e -> assertThat(e.problems()).containsExactly(new Finding(line, column, message)));
    }

    @Test
    @DisplayName("A list or district that is given twice in a wide table, and a table without rows, are refused")
    void wrongTables() {
        assertThatThrownBy(() -> read("list,North,North\nLeft,1,2\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("column North is given twice");
        assertThatThrownBy(() -> read("list,North\nLeft,1\nLeft,2\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("row Left is given twice");
        assertThatThrownBy(() -> read("list,North\n"))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("a table of votes must have a head and at least one row");
    }
}
