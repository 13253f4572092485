package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @CsvSource({"120, 120", "80, 80", "40, 60", "99999, 1000", "999999999, 1000"})
    @DisplayName("COLUMNS says how wide the output is, within what a table needs")
    void columns(String columns, int width) {
        assertThat(Main.width(columns)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-80", "wide", "80.5", "99999999999999999999"})
    @DisplayName("A COLUMNS that is no width is passed over")
    void noWidth(String columns) {
        assertThat(Main.width(columns)).isBetween(Console.LEAST_WIDTH, Console.MOST_WIDTH);
    }
}
