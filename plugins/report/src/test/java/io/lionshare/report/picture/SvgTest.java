package io.lionshare.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.markup.Markup;
import io.lionshare.report.picture.Shape.Box;
import io.lionshare.report.picture.Shape.Point;
import io.lionshare.report.picture.Shape.Trace;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SvgTest {
    @Test
    @DisplayName("A line and a box at the same place are written at the same place")
    void rounding() {
        Markup markup = new Markup();
        Svg.write(
                new Picture(
                        10,
                        10,
                        List.of(
                                new Box(0.125, -0.001, 1, 1, Ink.TEXT, 1, ""),
                                Trace.straight(new Point(0.125, -0.001), new Point(1, 1), Ink.AXIS))),
                "id",
                "Title",
                "Description",
                markup);
        assertThat(markup.toString()).contains("x=\"0.12\" y=\"0\"", "points=\"0.12,0 1,1\"");
    }
}
