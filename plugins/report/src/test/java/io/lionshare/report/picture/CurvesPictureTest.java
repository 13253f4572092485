package io.lionshare.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.report.Chart;
import io.lionshare.report.picture.Shape.Trace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurvesPictureTest {
    @Test
    @DisplayName("No two of thirty curves have the same colour and the same dashes")
    void apart() {
        List<Chart.Curve> curves = IntStream.range(0, 30)
                .mapToObj(i -> new Chart.Curve("curve " + i, List.of(0.0, 1.0), List.of(0.0, 1.0)))
                .toList();
        Picture picture = Pictures.of(new Chart.Curves("curves", "Curves", "", "across", "up", curves), 840);
        assertThat(picture.shapes().stream()
                        .filter(Trace.class::isInstance)
                        .map(Trace.class::cast)
                        .filter(trace -> trace.told().startsWith("curve "))
                        .map(trace -> List.of(trace.ink(), trace.dashes())))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }
}
