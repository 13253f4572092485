package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings are checked against what the plug-in declares. */
class SettingsTest {
    private static Settings settings(String name, String value) {
        return Settings.of(new Sample(), Map.of(name, value));
    }

    @Test
    void whatIsLeftOutKeepsThePlugInsValue() {
        Settings settings = settings("exponent", " 0.50 ");
        assertThat(settings.text("base")).isEqualTo("gdp");
        assertThat(settings.text("exponent")).isEqualTo("0.50");
        assertThat(settings.decimal("exponent")).isEqualByComparingTo("0.5");
        assertThat(settings.number("exponent", 0, 1)).isEqualTo(0.5);
    }

    @Test
    void anUnknownParameterIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> settings("exponents", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown parameter of sample 'exponents'; known: base, exponent\nMaybe 'exponent'?");
        assertThatThrownBy(() -> new Sample().with(Map.of("x", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown parameter of sample 'x'; known: base, exponent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "1,5", "NaN", "Infinity", "0x1p3", "1 2"})
    void aMalformedNumberIsRefused(String value) {
        assertThatThrownBy(() -> settings("exponent", value).decimal("exponent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter exponent of sample (" + value + ") must be a number such as 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-5000000", "1e5000000", "0e999999999"})
    void aNumberOfMillionsOfDigitsIsRefusedAtOnce(String value) {
        assertThatThrownBy(() -> settings("exponent", value).decimal("exponent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter exponent of sample (" + value + ") must be a number such as 0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "2.0001", "1e999"})
    void aNumberOutOfRangeIsRefused(String value) {
        assertThatThrownBy(() -> settings("exponent", value).number("exponent", 0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter exponent of sample (" + value + ") must be finite and within 0.0 .. 2.0");
    }

    @Test
    void anInfiniteNumberIsRefusedWhateverTheRange() {
        assertThatThrownBy(() -> settings("exponent", "1e399").number("exponent", 0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter exponent of sample (1e399) must be finite and within 0.0 .. Infinity");
    }

    @Test
    void aParameterThatThePlugInDoesNotDeclareIsItsFault() {
        assertThatThrownBy(() -> settings("exponent", "1").text("half-life"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sample does not declare the parameter half-life");
    }
}
