package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plan.Comparison;
import io.lionshare.report.Cases;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.Rendered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BarsTest {
    @Test
    @DisplayName("A bar is as long as its part of the width: in eighths of a block, or in whole signs")
    void lengths() {
        assertThat(Bars.BLOCKS.of(0, 6)).isEmpty();
        assertThat(Bars.BLOCKS.of(100, 6)).isEqualTo("██████");
        assertThat(Bars.BLOCKS.of(100 / 48.0, 6)).isEqualTo("▏");
        assertThat(Bars.BLOCKS.of(50, 5)).isEqualTo("██▌");
        assertThat(Bars.SIGNS.of(100, 6)).isEqualTo("######");
        assertThat(Bars.SIGNS.of(50, 6)).isEqualTo("###");
    }

    @Test
    @DisplayName("A range begins where its least number lies, and the shortest one is seen")
    void ranges() {
        assertThat(Bars.BLOCKS.range(50, 100, 6)).isEqualTo("   ███");
        assertThat(Bars.BLOCKS.range(40, 75, 10)).isEqualTo("    ███▌");
        assertThat(Bars.BLOCKS.range(100, 100, 6)).isEqualTo("     █");
        assertThat(Bars.BLOCKS.range(0, 0, 6)).isEqualTo("▏");
        assertThat(Bars.SIGNS.range(50, 50, 6)).isEqualTo("   #");
    }

    @Test
    @DisplayName("Where a terminal has no blocks, the answer has bars of signs and is the same otherwise")
    void summary() {
        Comparison comparison = Comparison.of(Cases.plain(5));
        TextLayout layout = TextLayout.of(100).withExtent(TextLayout.Extent.SUMMARY);
        String blocks = Rendered.by(
                new TextRenderer(layout),
                ComparisonReport.summary(comparison, comparison.scenario().burdens()));
        String signs = Rendered.by(
                new TextRenderer(layout.withBars(Bars.SIGNS)),
                ComparisonReport.summary(comparison, comparison.scenario().burdens()));
        assertThat(blocks).contains("██████").doesNotContain("#");
        assertThat(signs).contains("######").doesNotContain("█");
        assertThat(signs.replaceAll("[ #]+", "")).isEqualTo(blocks.replaceAll("[ █▏▎▍▌▋▊▉]+", ""));
    }
}
