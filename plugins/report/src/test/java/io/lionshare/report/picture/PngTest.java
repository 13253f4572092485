package io.lionshare.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.Chart;
import io.lionshare.report.picture.Shape.Anchor;
import io.lionshare.report.picture.Shape.Box;
import io.lionshare.report.picture.Shape.Label;
import io.lionshare.report.picture.Shape.Point;
import io.lionshare.report.picture.Shape.Trace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures as pixels. */
class PngTest {
    private static final String HOSTILE = "<b>\"A\" & 'B'</b> \u0000\uD800";

    static Stream<Chart> charts() {
        List<Chart.Bar> rows =
                List.of(new Chart.Bar(HOSTILE, List.of(0.5, 1.0)), new Chart.Bar("B", List.of(0.0, -0.5)));
        return Stream.of(
                new Chart.Bars("bars", "Bars", "Long.", "%", List.of(HOSTILE, "second"), List.of(3, 1), rows),
                new Chart.Curves(
                        "curves",
                        "Curves",
                        "Rising.",
                        "across",
                        "up",
                        List.of(new Chart.Curve(HOSTILE, List.of(0.0, 0.5, 1.0), List.of(0.0, 0.2, 1.0)))),
                new Chart.HeatMap(
                        "heat",
                        "Heat",
                        "Darker is more.",
                        List.of(HOSTILE),
                        List.of(new Chart.Bar(HOSTILE, List.of(0.5))),
                        List.of(List.of("12"))));
    }

    private static BufferedImage image(Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(picture)));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(Png.SCALE * (picture.width() + 2 * Png.MARGIN)));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(Png.SCALE * (picture.height() + 2 * Png.MARGIN)));
        return image;
    }

    private static int at(BufferedImage image, double x, double y) {
        return image.getRGB((int) (Png.SCALE * (x + Png.MARGIN)), (int) (Png.SCALE * (y + Png.MARGIN))) & 0xFFFFFF;
    }

    private static long inked(BufferedImage image, double x, double y, double width, double height) {
        long count = 0;
        for (double right = 0; right < width; right += 0.5) {
            for (double down = 0; down < height; down += 0.5) {
                count += at(image, x + right, y + down) == Ink.PAPER.light() ? 0 : 1;
            }
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("Every kind of chart is drawn in the ink of each of its boxes, whatever its names are")
    void boxes(Chart chart) throws IOException {
        Picture picture = Pictures.of(chart, 840);
        BufferedImage image = image(picture);
        assertThat(inked(image, 0, 0, picture.width(), picture.height())).isPositive();
        assertThat(at(image, -Png.MARGIN, -Png.MARGIN)).isEqualTo(Ink.PAPER.light());
        picture.shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.width() > 2 && box.strength() == 1)
                .forEach(box -> assertThat(at(image, box.x() + box.width() / 2, box.y() + box.height() / 2))
                        .isEqualTo(box.ink().light()));
        assertThat(Png.of(picture)).isEqualTo(Png.of(picture));
    }

    @Test
    @DisplayName("A shade is mixed with the paper, dashes leave gaps, and text stands where it is anchored")
    void places() throws IOException {
        BufferedImage image = image(new Picture(
                100,
                80,
                List.of(
                        new Box(0, 0, 20, 20, Ink.TEXT, 0.5, ""),
                        new Trace(
                                List.of(new Point(0, 30), new Point(100, 30)),
                                Ink.SERIES_2,
                                4,
                                List.of(20.0, 10.0),
                                ""),
                        new Label(new Point(50, 50), Anchor.START, "MMM", 13, Ink.TEXT),
                        new Label(new Point(50, 75), Anchor.END, "MMM", 13, Ink.TEXT))));
        assertThat(at(image, 10, 10)).isBetween(0x808080, 0xA0A0A0);
        assertThat(at(image, 10, 30)).isEqualTo(Ink.SERIES_2.light());
        assertThat(at(image, 25, 30)).isEqualTo(Ink.PAPER.light());
        assertThat(inked(image, 51, 38, 40, 14)).isPositive();
        assertThat(inked(image, 0, 38, 49, 14)).isZero();
        assertThat(inked(image, 51, 62, 40, 16)).isZero();
        assertThat(inked(image, 10, 62, 39, 16)).isPositive();
    }
}
