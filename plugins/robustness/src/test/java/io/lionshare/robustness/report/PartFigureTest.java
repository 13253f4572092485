package io.lionshare.robustness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Words;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of a variance in a table. */
class PartFigureTest {
    private static Figure figure(Estimate part) {
        return (Figure) PartFigure.row(List.of(Optional.of(part))).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1/8 7/8, 12.5 87.5",
        "1/3 1/3 1/3, 33.3 33.3 33.3",
        "1/4 3/4, 25 75",
        "1/1000 999/1000, <1 >99",
        "1/200 199/200, 0.5 99.5",
        "1/8 1/8, 13 13"
    })
    @DisplayName("Parts of one whole have one decimal where whole percents would add up to 99 or 101")
    void wholePercentsThatDoNotAddUp(String parts, String shown) {
        List<Optional<Estimate>> row = Stream.of(parts.split(" "))
                .map(part -> Optional.of(Estimate.exact(Fraction.parse(part))))
                .toList();
        assertThat(PartFigure.row(row)).extracting(Cell::text).containsExactly(shown.split(" "));
    }

    @Test
    @DisplayName("Where there is no part, the cell is empty")
    void noPart() {
        assertThat(PartFigure.row(List.of(Optional.empty()))).containsExactly(new Words(""));
    }

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
        assertThat(figure(Estimate.sampled(Fraction.parse(part), error)).shown())
                .isEqualTo(shown);
    }

    @Test
    @DisplayName("The number behind the figure keeps what was estimated")
    void theNumberIsKept() {
        Figure figure = figure(Estimate.sampled(Fraction.parse("-0.003"), 0.004));
        assertThat(figure.exact()).isEqualByComparingTo("-0.3");
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 100", "0, 0, 0", "1e-30, <1, 1e-10", "0.999999999999999999999999, >99, 99.9999999999"})
    @DisplayName("An exact part is 0 or 100 only if it is nothing or all, for people and for programs")
    void exactParts(String part, String shown, String number) {
        Figure figure = figure(Estimate.exact(Fraction.parse(part)));
        assertThat(figure.shown()).isEqualTo(shown);
        assertThat(figure.exact()).isEqualByComparingTo(number);
    }
}
