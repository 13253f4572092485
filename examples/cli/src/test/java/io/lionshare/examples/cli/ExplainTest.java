package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    @ParameterizedTest
    @CsvSource({"DEU, 60", "DEU, 80", "USA, 100", "POL, 80", "ISL, 120", "EST, 80"})
    @DisplayName("The steps of each derivation add up to the sum below the rule")
    void stepsAddUp(String member, String width) {
        Run run = Run.of("explain", member, "--width", width);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        int derivations = 0;
        List<BigDecimal> steps = new ArrayList<>();
        for (String line : run.lines()) {
            String first = line.strip().split(" {2}", 2)[0];
            if (line.startsWith("  ") && first.startsWith("─")) {
                derivations++;
            } else if (line.startsWith("  ") && first.matches("[+-]?[0-9,]+\\.[0-9]{3,5}")) {
                steps.add(new BigDecimal(first.replace(",", "")));
            }
            if (line.endsWith(" % of the total")) {
                BigDecimal sum = steps.remove(steps.size() - 1);
                assertThat(steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(sum);
                steps.clear();
            }
        }
        assertThat(derivations).isEqualTo(9);
    }

    @Test
    @DisplayName("A key shows how the member's score came about, step by step")
    void key() {
        Run run = Run.of("explain", "DEU", "--plans", "nato-common-funding", "--burden", "fund", "--width", "120");
        assertThat(run.err()).isEmpty();
        List<String> lines = run.lines().stream()
                .dropWhile(line -> !line.equals("Germany, score under nato-common-funding:"))
                .limit(5)
                .toList();
        assertThat(lines.get(1)).contains("weighted mean of gdp", "% of all gdp");
        assertThat(lines.get(2)).contains("largest not above the next largest", "takes up ");
        assertThat(lines.get(4)).endsWith("% of all scores");
        assertThat(figure(lines.get(1)).add(figure(lines.get(2)))).isEqualByComparingTo(figure(lines.get(4)));
    }

    private static BigDecimal figure(String line) {
        return new BigDecimal(line.strip().split(" ", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "deu", "Germany", "germany"})
    @DisplayName("A member is known by its id and by its name")
    void idOrName(String member) {
        assertThat(Run.of("explain", member).out())
                .startsWith("Germany (DEU)\n")
                .contains("gdp 4,456,081,000,000 USD (World Bank, 2023)");
    }

    @Test
    @DisplayName("An opt-out is told as the reason for zero")
    void optOut() {
        assertThat(Run.of("explain", "USA", "--plans", "gdp-weighted", "--burden", "ground-force")
                        .out())
                .contains("ceiling 0 persons (opt-out)", "0.000  persons, 0.00 % of the total");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("explain", "GBR", "--width", Integer.toString(width)).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }
}
