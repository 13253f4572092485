package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.Chart;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextBarsTest {
    private static List<String> lines(List<String> series, Chart.Bar... rows) {
        return TextBars.lines(new Chart.Bars("bars", "Bars", "", "%", series, List.of(rows)), TextLayout.of(50));
    }

    @Test
    @DisplayName("Bars are as long as their values, one line for each series")
    void lengths() {
        assertThat(lines(
                        List.of("one", "two"),
                        new Chart.Bar("Avalon", List.of(30.0, 15.0)),
                        new Chart.Bar("Brittia", List.of(0.0, 0.1))))
                .containsExactly(
                        "  Avalon   one  30.00 %  " + "█".repeat(25),
                        "           two  15.00 %  " + "█".repeat(13),
                        "  Brittia  one   0.00 %",
                        "           two   0.10 %  ▏");
    }

    @Test
    @DisplayName("Negative values lie to the left of zero")
    void negative() {
        assertThat(lines(
                        List.of("one"),
                        new Chart.Bar("Avalon", List.of(-1.0)),
                        new Chart.Bar("Brittia", List.of(3.0)),
                        new Chart.Bar("Camelot", List.of(-0.001))))
                .containsExactly(
                        "  Avalon   -1.000 %  " + "█".repeat(7),
                        "  Brittia   3.000 %  " + " ".repeat(7) + "█".repeat(22),
                        "  Camelot  -0.001 %  " + " ".repeat(6) + "▕");
    }

    @Test
    @DisplayName("Whole numbers have no decimals")
    void whole() {
        assertThat(lines(
                        List.of("one"), new Chart.Bar("Avalon", List.of(12.0)), new Chart.Bar("Brittia", List.of(6.0))))
                .containsExactly("  Avalon   12 %  " + "█".repeat(33), "  Brittia   6 %  " + "█".repeat(17));
    }

    @Test
    @DisplayName("No bars where there are many, or where all values are zero")
    void none() {
        Chart.Bar[] many = IntStream.range(0, 60)
                .mapToObj(i -> new Chart.Bar("M" + i, List.of(1.0)))
                .toArray(Chart.Bar[]::new);
        assertThat(lines(List.of("one"), many)).isEmpty();
        assertThat(lines(List.of("one"), new Chart.Bar("Avalon", List.of(0.0)))).isEmpty();
    }

    @Test
    @DisplayName("Values at the ends of what can be represented fit the line")
    void extremes() {
        for (double value : new double[] {Double.MIN_VALUE, 1e-300, 1e15}) {
            assertThat(lines(
                            List.of("one"),
                            new Chart.Bar("Avalon", List.of(value)),
                            new Chart.Bar("Brittia", List.of(-value))))
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
        }
    }
}
