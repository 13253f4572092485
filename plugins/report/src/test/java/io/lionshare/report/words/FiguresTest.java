package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final ContributionType MONEY = ContributionType.of("fund", "EUR", "0.01");

    @Test
    @DisplayName("Shares have two decimals")
    void percent() {
        assertThat(Figures.percent(new BigDecimal("0.89096667"))).isEqualTo("89.10");
        assertThat(Figures.percent(BigDecimal.ONE)).isEqualTo("100.00");
        assertThat(Figures.percent(BigDecimal.ZERO)).isEqualTo("0.00");
        assertThat(Figures.percent(new BigDecimal("0.123456"), 4)).isEqualTo("12.3456");
    }

    @Test
    @DisplayName("Differences carry their sign, zero has none")
    void differences() {
        assertThat(Figures.difference(MONEY, new BigDecimal("1234567.8"))).isEqualTo("+1,234,567.80");
        assertThat(Figures.difference(MONEY, new BigDecimal("-1234"))).isEqualTo("-1,234.00");
        assertThat(Figures.difference(MONEY, new BigDecimal("0.00"))).isEqualTo("0.00");
    }

    @Test
    @DisplayName("A number that rounds to zero has no sign, as zero has none")
    void nearZero() {
        assertThat(Figures.fixed(new BigDecimal("-0.001"), 2)).isEqualTo("0.00");
        assertThat(Figures.change(new BigDecimal("-0.00001"), 4)).isEqualTo("0.0000");
        assertThat(Figures.change(new BigDecimal("0.00001"), 4)).isEqualTo("0.0000");
        assertThat(Figures.change(new BigDecimal("0.00006"), 4)).isEqualTo("+0.0001");
        assertThat(Figures.change(new BigDecimal("-0.00006"), 4)).isEqualTo("-0.0001");
    }

    @Test
    @DisplayName("Figures of the audit: six significant digits; points small enough for zero get more decimals")
    void audit() {
        assertThat(Figures.plain(938.1624)).isEqualTo("938.162");
        assertThat(Figures.plain(4456081e6)).isEqualTo("4,456,080,000,000");
        assertThat(Figures.percentage(0.87)).isEqualTo("87.000 %");
        assertThat(Figures.points(0.03)).isEqualTo("3.000");
        assertThat(Figures.points(0.0046871)).isEqualTo("0.469");
        assertThat(Figures.points(4.21e-8)).isEqualTo("0.000004");
    }
}
