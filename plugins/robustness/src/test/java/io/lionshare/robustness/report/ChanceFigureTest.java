package io.lionshare.robustness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often something holds, in a table. */
class ChanceFigureTest {
    private static final Fraction TINY = Fraction.parse("1e-30");

    @Test
    @DisplayName("Always and never are certain; next to them stands more than 99.9 and less than 0.1")
    void ends() {
        assertThat(RangeTable.chance(Estimate.exact(Fraction.ONE)).shown()).isEqualTo("always");
        assertThat(RangeTable.chance(Estimate.exact(Fraction.ZERO)).shown()).isEqualTo("never");
        assertThat(RangeTable.chance(Estimate.exact(Fraction.ONE.minus(TINY))).shown())
                .isEqualTo(">99.9");
        assertThat(RangeTable.chance(Estimate.exact(TINY)).shown()).isEqualTo("<0.1");
        assertThat(RangeTable.chance(Estimate.exact(TINY)).exact()).isEqualByComparingTo("1e-10");
        assertThat(RangeTable.chance(Estimate.exact(Fraction.ONE.minus(TINY))).exact())
                .isLessThan(BigDecimal.valueOf(100));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "1, 100 %",
        "1/8, 12.5 %",
        "1/3, 33.33 %",
        "1/4, 25 %",
        "1e-9, <0.01 %",
        "0.999999999, >99.99 %"
    })
    @DisplayName("A weight at which a line kinks has at most two decimals, and is 0 or 100 % only if it is")
    void weights(String weight, String shown) {
        assertThat(KinkWords.percent(Fraction.parse(weight))).isEqualTo(shown.replace(' ', '\u202f'));
    }

    @ParameterizedTest
    @CsvSource({"0.7354999999999999999, 73.5", "0.7355, 73.6"})
    @DisplayName("A share rounds as its fraction does, not as a decimal number near it")
    void rounding(String share, String shown) {
        assertThat(ShareFormat.cell(RangeRow.decimal(Fraction.parse(share)), false))
                .isEqualTo(shown);
    }
}
