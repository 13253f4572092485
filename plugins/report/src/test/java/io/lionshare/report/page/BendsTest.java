package io.lionshare.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BendsTest {
    private static List<List<Double>> bends(double... heights) {
        List<double[]> points = new java.util.ArrayList<>();
        for (int i = 0; i < heights.length; i++) {
            points.add(new double[] {10 * i, heights[i]});
        }
        return Bends.of(points).stream()
                .map(point -> Arrays.stream(point).boxed().toList())
                .toList();
    }

    @Test
    @DisplayName("Points on a straight way are left out, ends and bends stay")
    void bend() {
        assertThat(bends()).isEmpty();
        assertThat(bends(5)).containsExactly(List.of(0.0, 5.0));
        assertThat(bends(1, 2, 3, 4)).containsExactly(List.of(0.0, 1.0), List.of(30.0, 4.0));
        assertThat(bends(1, 2, 3, 3)).containsExactly(List.of(0.0, 1.0), List.of(20.0, 3.0), List.of(30.0, 3.0));
        assertThat(bends(1, 1.04, 1)).hasSize(2);
        assertThat(bends(1, 1.2, 1)).hasSize(3);
    }

    @Test
    @DisplayName("A line that bends a little everywhere does not become straight")
    void curve() {
        double[] heights = new double[40];
        Arrays.setAll(heights, i -> 0.02 * i * i);
        assertThat(bends(heights)).hasSizeGreaterThan(5);
    }
}
