package io.lionshare.robustness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Figure;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Estimate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a variance in a table. */
class PartFigureTest {
    @ParameterizedTest
    @CsvSource({
        "0.42, 0.004, 42 ± 0.4",
        "0.003, 0.004, <1 ± 0.4",
        "0, 0, 0 ± 0.0",
        "-0.003, 0.004, 0 ± 0.4",
        "-0.003, 0.0001, 0 ± <0.1",
        "-0.012, 0.02, 0 ± 2.0",
        "-0.012, 0.002, \u22121 ± 0.2"
    })
    @DisplayName("An estimate below 0 within its standard error, or by less than is shown, reads 0 and not −<1")
    void estimates(String part, double error, String shown) {
        assertThat(PartFigure.of(Estimate.sampled(Fraction.parse(part), error)).shown())
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("The number behind the figure keeps what was estimated")
    void theNumberIsKept() {
        Figure figure = PartFigure.of(Estimate.sampled(Fraction.parse("-0.003"), 0.004));
        assertThat(figure.exact()).isEqualByComparingTo("-0.3");
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 100", "0, 0, 0", "1e-30, <1, 1e-10", "0.999999999999999999999999, >99, 99.9999999999"})
    @DisplayName("An exact part is 0 or 100 only if it is nothing or all, for people and for programs")
    void exactParts(String part, String shown, String number) {
        Figure figure = PartFigure.of(Estimate.exact(Fraction.parse(part)));
        assertThat(figure.shown()).isEqualTo(shown);
        assertThat(figure.exact()).isEqualByComparingTo(number);
    }
}
