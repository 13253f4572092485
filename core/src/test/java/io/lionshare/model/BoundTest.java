package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bound is read as people write it, and multiplied exactly. */
class BoundTest {
    @ParameterizedTest
    @CsvSource({
        "1200, 1200, 1200",
        "' 0.01 ', 0.01, 0.01",
        "10 %, 12.0, 10 %",
        "10%, 12.0, 10 %",
        "' 33.3 % ', 39.96, 33.3 %",
        "0 %, 0, 0 %",
        "100 %, 120, 100 %",
        "1e2, 100, 100"
    })
    void amountsAndPercentagesAreRead(String text, BigDecimal of120, String shown) {
        Bound bound = Bound.parse(text);
        assertThat(bound.of(BigDecimal.valueOf(120))).isEqualByComparingTo(of120);
        assertThat(bound).hasToString(shown);
    }

    @Test
    void sharesAreMultipliedExactly() {
        // as doubles, 80 % of 4e12 cents is a little more than 3.2e12
        BigDecimal total = new BigDecimal("40000000000.00");
        assertThat(Bound.parse("80 %").of(total)).isEqualByComparingTo("32000000000");
        assertThat(Bound.parse("0.0000000000001 %").of(total)).isEqualByComparingTo("0.00004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "ten", "10 percent", "1,200", "0x10", "NaN", "10 % %"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> Bound.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit ('" + text + "') must be an amount such as 1200 or a percentage such as 10 %");
    }

    @Test
    void anAmountBelowZeroIsRefused() {
        assertThatThrownBy(() -> Bound.parse("-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount of a limit (-1) must be >= 0");
    }

    @Test
    void aShareBeyondTheWholeIsRefused() {
        assertThatThrownBy(() -> new Bound.Share(BigDecimal.valueOf(80)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of a limit (80) must be within 0 .. 1\nMaybe 0.8 for 80 %");
        assertThatThrownBy(() -> new Bound.Share(new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of a limit (-0.1) must be within 0 .. 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120 %", "100.001%", "-5 %"})
    void aPercentageBeyondTheWholeIsRefused(String text) {
        assertThatThrownBy(() -> Bound.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit ('" + text + "') must be within 0 .. 100 %");
    }

    @Test
    void limitsReadAsTheyWereDeclared() {
        assertThat(Limit.floor("Europe", "80 %")).hasToString("floor of Europe (80 %)");
        assertThat(Limit.ceiling("USA", "0")).hasToString("ceiling of USA (0)");
        assertThatThrownBy(() -> Limit.floor(" ", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("target of a floor (' ') must not be blank");
    }
}
