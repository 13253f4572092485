package io.lionshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import io.lionshare.report.html.HtmlRenderer;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts as they stand in a page. */
class PictureTest {
    private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    private static List<String> drawn(Element... elements) {
        Report report = new Report("Test", List.of(new Section("charts", "Charts", List.of(elements))));
        Matcher matcher = SVG.matcher(new HtmlRenderer().render(report));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Chart.Bars bars(int rows) {
        return new Chart.Bars(
                "bars",
                "Bars",
                "As long as what they stand for.",
                "%",
                List.of("first & second"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Chart.Bar("Member <" + i + ">", List.of((i - 1) * 10.0)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60})
    @DisplayName("Every chart is drawn for desks and for phones, and is well-formed XML with text in it")
    void wellFormed(int rows) throws Exception {
        Chart.Curves curves = new Chart.Curves(
                "curves",
                "Curves",
                "Rising.",
                "across",
                "up",
                List.of(new Chart.Curve("plan", List.of(0.0, 0.5, 1.0), List.of(0.0, 0.2, 1.0))));
        Chart.HeatMap heat = new Chart.HeatMap(
                "heat",
                "Heat",
                "Darker is more.",
                List.of("troops"),
                List.of(new Chart.Bar("A", List.of(0.5))),
                List.of(List.of("12")));
        List<String> drawn = drawn(bars(rows), curves, heat);
        assertThat(drawn).hasSize(6);
        for (String svg : drawn) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
            assertThat(document.getElementsByTagName("text").getLength()).isPositive();
        }
        assertThat(drawn.get(0)).contains("Member &lt;0&gt;", "first &amp; second");
    }

    @Test
    @DisplayName("Bars are as long as their values, on both sides of zero")
    void lengths() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn(bars(4)).get(0).getBytes(UTF_8)));
        var rects = document.getElementsByTagName("rect");
        List<Double> widths = IntStream.range(0, rects.getLength())
                .mapToObj(i -> (org.w3c.dom.Element) rects.item(i))
                .filter(rect -> rect.getElementsByTagName("title").getLength() > 0)
                .map(rect -> Double.valueOf(rect.getAttribute("width")))
                .toList();
        assertThat(widths).hasSize(4);
        assertThat(widths.get(0)).isPositive();
        assertThat(widths.get(1)).isCloseTo(0, within(0.5));
        assertThat(widths.get(2)).isCloseTo(widths.get(0), within(0.1));
        assertThat(widths.get(3)).isCloseTo(2 * widths.get(0), within(0.1));
    }
}
