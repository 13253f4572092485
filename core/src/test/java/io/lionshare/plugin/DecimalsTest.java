package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @Test
    void aPartThatIsNotZeroIsNotZeroPercent() {
        assertThat(List.of("0.2269", "0.00005", "0.000049", "0", "1").stream()
                        .map(BigDecimal::new)
                        .map(Decimals::percent))
                .containsExactly("22.69", "0.01", "<0.01", "0.00", "100.00");
    }

    @Test
    void aPartThatIsNotAllIsNot100Percent() {
        assertThat(List.of("0.99994", "0.99995", "0.99999999", "1", "1.00001", "2").stream()
                        .map(BigDecimal::new)
                        .map(Decimals::percent))
                .containsExactly("99.99", ">99.99", ">99.99", "100.00", "100.00", "200.00");
    }

    @Test
    void numbersAreReadExactly() {
        assertThat(Decimals.parse("0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(Decimals.parse("4e10")).isEqualByComparingTo("40000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999", "1e-99999999", "1e2147483647", "half", "", "NaN", "1,5"})
    void aHugeExponentIsRefusedLikeAnyTextThatIsNoNumber(String text) {
        assertThatThrownBy(() -> Decimals.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number ('" + text
                        + "') must be a decimal number such as 0.5, of at most 1000 digits before and"
                        + " after the point");
    }

    @Test
    void aNumberOf900ThousandDigitsIsRefusedBeforeItIsComputedAndIsNotEchoed() {
        String endless = "9".repeat(900_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Decimals.parse(endless))
                        .hasMessage("number ('" + "9".repeat(100)
                                + "… [900000 characters]') must be a decimal number such as 0.5, of at most 1000 digits"
                                + " before and after the point"));
        String longest = "-" + "9".repeat(1000) + "." + "9".repeat(1000);
        assertThat(Decimals.parse(longest).toPlainString()).isEqualTo(longest);
    }
}
