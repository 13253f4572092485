package io.lionshare.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table table() {
        Table table = new Table(
                "Who", List.of(new Table.Group("A", List.of("x", "%")), new Table.Group("long head", List.of("y"))));
        table.row("Türkiye", List.of("1,000", "99.00", "+5"));
        table.rule();
        table.row("B", List.of("1", "1.00", "-1,000"));
        return table;
    }

    @Test
    @DisplayName("Figures stand to the right, groups under their heads")
    void whole() {
        Table table = table();
        assertThat(table.lines(table.labelWidth(), 3))
                .containsExactly(
                        "               A         long head",
                        "          ────────────   ─────────",
                        "Who           x      %           y",
                        "Türkiye   1,000  99.00          +5",
                        "──────────────────────────────────",
                        "B             1   1.00      -1,000");
    }

    @Test
    @DisplayName("Labels that are too long are cut with an ellipsis")
    void cut() {
        assertThat(table().lines(5, 2)).contains("Türk…  1,000  99.00         +5");
    }
}
