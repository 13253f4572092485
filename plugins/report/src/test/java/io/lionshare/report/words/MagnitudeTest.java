package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeTest {
    @ParameterizedTest
    @CsvSource({
        "2930246290.77, 2, 2.93, bn EUR",
        "9999, 0, '9,999', EUR",
        "10000, 0, 10.0, thousand EUR",
        "123456, 2, 123, thousand EUR",
        "12, 0, 12, EUR",
        "12, 2, 12.0, EUR",
        "0.0148, 4, 0.015, EUR",
        "0, 2, 0, EUR",
        "1e16, 0, '10,000', trillion EUR"
    })
    @DisplayName("The largest number has about three digits, and no more decimals than there are")
    void digits(BigDecimal largest, int decimals, String text, String unit) {
        Magnitude magnitude = Magnitude.of(largest, decimals);
        assertThat(magnitude.digits(largest)).isEqualTo(text);
        assertThat(magnitude.unit("EUR")).isEqualTo(unit);
    }

    @Test
    @DisplayName("Thousands of a unit that begins with a word such as million have the next word")
    void words() {
        Magnitude thousands = new Magnitude(3, 0);
        assertThat(thousands.unit("million EUR")).isEqualTo("bn EUR");
        assertThat(thousands.unit("Thousand persons")).isEqualTo("million persons");
        assertThat(thousands.unit("trillion EUR")).isEqualTo("thousand trillion EUR");
        assertThat(thousands.unit("million")).isEqualTo("thousand million");
        assertThat(new Magnitude(0, 0).unit("billion EUR")).isEqualTo("billion EUR");
    }
}
