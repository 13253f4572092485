package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    /** A number with three decimals or more in the column of numbers, as steps have. */
    private static final Pattern FIGURE = Pattern.compile("^\\S.*? {2,}([+\u2212]?[0-9,]+\\.[0-9]{3,6})(?: {2}|$)");

    @ParameterizedTest
    @CsvSource({"DEU, 60", "DEU, 80", "USA, 100", "POL, 80", "ISL, 120", "EST, 80"})
    @DisplayName("The steps of each derivation add up to the sum below the rule")
    void stepsAddUp(String member, String width) {
        Run run = Run.of("explain", member, "--details", "--width", width);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        int derivations = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : run.lines()) {
            Matcher figure = FIGURE.matcher(line);
            if (line.startsWith("Step ")) {
                sum = BigDecimal.ZERO;
            } else if (line.startsWith("carries ") && figure.find()) {
                derivations++;
                assertThat(sum).isEqualByComparingTo(figure(figure));
            } else if (figure.find()) {
                sum = sum.add(figure(figure));
            }
        }
        assertThat(derivations).isEqualTo(9);
    }

    @Test
    @DisplayName("A key shows how the member's score came about, step by step")
    void key() {
        Run run = Run.of(
                "explain", "DEU", "--plans", "nato-common-funding", "--burden", "fund", "--details", "--width", "120");
        assertThat(run.err()).isEmpty();
        List<String> lines = run.lines().stream()
                .dropWhile(line -> !line.equals("Score under nato common funding, % of all scores"))
                .limit(6)
                .toList();
        assertThat(lines.get(2)).contains("weighted mean of gdp", "% of all gdp");
        assertThat(lines.get(3)).contains("largest not above the next largest", "takes up ");
        assertThat(lines.get(5)).startsWith("score ");
        assertThat(figure(lines.get(2)).add(figure(lines.get(3)))).isEqualByComparingTo(figure(lines.get(5)));
    }

    private static BigDecimal figure(String line) {
        Matcher figure = FIGURE.matcher(line);
        assertThat(figure.find()).isTrue();
        return figure(figure);
    }

    private static BigDecimal figure(Matcher found) {
        return new BigDecimal(found.group(1).replace(",", "").replace('\u2212', '-'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEU", "deu", "Germany", "germany"})
    @DisplayName("A member is known by its id and by its name")
    void idOrName(String member) {
        assertThat(Run.of("explain", member, "--details").out())
                .startsWith("Germany: every number, step by step\n")
                .containsPattern("gdp +4,456,080,000,000 +USD +World Bank, 2023");
    }

    @Test
    @DisplayName("An opt-out is the reason for zero")
    void optOut() {
        assertThat(Run.of("explain", "USA", "--plans", "gdp-weighted", "--burden", "ground-force", "--details")
                        .out())
                .contains("ceiling 0 troops (opt-out)")
                .containsPattern("carries +0.000 +0.00 % of the total");
    }

    @Test
    @DisplayName("The answer fits on a screen: what it carries, the steps of all burdens, and why")
    void oneScreen() {
        List<String> lines = Run.of("explain", "DEU", "--width", "100").lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(24);
        assertThat(lines.get(1))
                .isEqualTo("Germany carries 6,808 troops (23 %) by GDP, 9,655 (32 %) by nearness, 8,731 (29 %) half and"
                        + " half.");
        assertThat(String.join(" ", lines)).contains("2,583.5 for its 8.61 % of all scores", "by limits of members");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("explain", "GBR", "--width", Integer.toString(width)).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "json", "html"})
    @DisplayName("An explanation goes into a file in every format, with the same numbers")
    void formats(String format, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("germany");
        Run run = Run.of(
                "explain", "DEU", "--burden", "ground-force", "--format", format, "--details", "-o", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Written: " + file + "\n");
        String document = Files.readString(file);
        assertThat(document.replace(",", "").replace("\\,", ""))
                .contains("2583.47")
                .contains("of all scores");
        assertThat(document).contains("half and half, persons").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("A break-even is a document, too, with its numbers in a table")
    void breakEven() {
        Run run = Run.of(
                "explain",
                "DEU",
                "--burden",
                "fund",
                "--break-even",
                "20",
                "--between",
                "gdp-weighted,proximity-weighted",
                "--format",
                "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Money,body,,\"weight of proximity-weighted, %\",42.43")
                .contains("Money,body,,\"share by gdp-weighted, %\",16.02");
    }

    @Test
    @DisplayName("In a year of the timetable, the goal and what each way to move changes add up to the amount")
    void year() {
        Run run = Run.of("explain", "USA", "--year", "2028", "--width", "120", "--details");
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line).startsWith("Money in 2028, equal steps in five years, EUR"))
                .anySatisfy(line -> assertThat(line).startsWith("Money in 2028, at most 15 % a year, EUR"))
                .anySatisfy(line -> assertThat(line).startsWith("phase-in").contains("60 % of the way"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("cap on change").contains("what caps of others leave over"));
        assertThat(Run.of("explain", "USA", "--year", "2028").out().replaceAll("\\s+", " "))
                .contains(
                        "United States in 2028: Money, EUR 10.2 bn (25 %) by equal steps in five years, EUR 11.8 bn (29 %) by"
                                + " at most 15 % a year.");
        BigDecimal sum = BigDecimal.ZERO;
        int roads = 0;
        for (String line : run.lines()) {
            Matcher figure = FIGURE.matcher(line);
            if (line.startsWith("figures of 2028")) {
                sum = BigDecimal.ZERO;
            }
            if (line.startsWith("carries ") && figure.find()) {
                roads++;
                assertThat(sum).isEqualByComparingTo(figure(figure));
            } else if (figure.find()) {
                sum = sum.add(figure(figure));
            }
        }
        assertThat(roads).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "json", "html"})
    void aYearIsShownInEveryFormat(String format) {
        Run run = Run.of("explain", "TUR", "--year", "2030", "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("figures of 2030", "at most 15 % a year");
    }

    @Test
    void aYearIsRefusedWhereThereIsNone() {
        assertThat(Run.of("explain", "USA", "--year", "2040").err())
                .contains("unknown year '2040'; known: 2026, 2027, 2028, 2029, 2030");
        assertThat(Run.of("explain", "USA", "un-budget", "--year", "2028").err())
                .contains("--year needs a scenario with a timetable\nMaybe ukraine-2025");
        assertThat(Run.of("explain", "USA", "--year", "2028", "--burden", "ground-force")
                        .err())
                .contains("unknown burden of the timetable 'ground-force'; known: fund");
        assertThat(Run.of("explain", "USA", "--year", "soon").code()).isEqualTo(2);
        assertThat(Run.of("explain", "USA", "--year", "2028", "--break-even", "20", "--between", "equal,gdp-weighted")
                        .err())
                .contains("--year and --break-even must not both be given");
    }
}
