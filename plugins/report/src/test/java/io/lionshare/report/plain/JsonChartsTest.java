package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.Chart;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JsonChartsTest {
    private static String json(Chart chart) {
        Report report = new Report("Title", List.of(new Section("part", "Part", List.of(chart))));
        return new JsonRenderer().render(report).replaceAll("\\s+", "");
    }

    @Test
    @DisplayName("Bars have a value for each row and series")
    void bars() {
        assertThat(json(new Chart.Bars(
                        "bars",
                        "Bars",
                        "Told.",
                        "%",
                        List.of("one", "two"),
                        List.of(new Chart.Bar("Avalon", List.of(1.5, -2.0))))))
                .contains("""
                        {"kind":"chart","id":"bars","title":"Bars","alternative":"Told.","type":"bars","unit":"%",\
                        "series":["one","two"],"rows":[{"name":"Avalon","values":[1.5,-2.0]}]}""");
    }

    @Test
    @DisplayName("Curves have their points")
    void curves() {
        assertThat(json(new Chart.Curves(
                        "curves",
                        "Curves",
                        "Told.",
                        "gdp",
                        "burden",
                        List.of(new Chart.Curve("one", List.of(0.0, 1.0), List.of(0.0, 1.0))))))
                .contains("""
                        "type":"curves","across":"gdp","up":"burden",\
                        "curves":[{"name":"one","across":[0.0,1.0],"up":[0.0,1.0]}]}""");
    }

    @Test
    @DisplayName("A heat map has the shade and the text of each cell")
    void heatMap() {
        assertThat(json(new Chart.HeatMap(
                        "heat",
                        "Heat",
                        "Told.",
                        List.of("ships", "EUR"),
                        List.of(new Chart.Bar("Avalon", List.of(0.5, 0.25))),
                        List.of(List.of("12", "3")))))
                .contains("""
                        "type":"heat-map","columns":["ships","EUR"],\
                        "rows":[{"name":"Avalon","shades":[0.5,0.25],"texts":["12","3"]}]}""");
    }
}
