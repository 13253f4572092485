package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
    @Test
    @DisplayName("Without a command, lionshare compares and complains about nothing")
    void isTheDefault() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Run.of("compare").out())
                .contains("The totals are an illustration")
                .containsPattern("gdp +USD +World Bank, 2023")
                .doesNotContain("\u001b");
        assertThat(Run.of("--burden", "fund").out())
                .isEqualTo(Run.of("compare", "--burden", "fund").out());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100, 120, 200})
    @DisplayName("The printed amounts of the members add up to the printed totals, the differences to zero")
    void columnsAddUp(int width) {
        List<PrintedTable> tables =
                PrintedTable.in(Run.of("--width", Integer.toString(width)).lines());
        assertThat(tables).hasSizeGreaterThanOrEqualTo(3);
        for (PrintedTable table : tables) {
            assertThat(table.members()).hasSize(32);
            List<BigDecimal> totals = table.sums().getOrDefault("Total", List.of());
            assertThat(totals).isNotEmpty();
            for (int column = 0; column < totals.size(); column++) {
                BigDecimal blocs = table.sums()
                        .getOrDefault("Europe", List.of())
                        .get(column)
                        .add(table.sums()
                                .getOrDefault("North America", List.of())
                                .get(column));
                BigDecimal rounding = totals.get(column).compareTo(new BigDecimal(100)) == 0
                        ? new BigDecimal("0.16")
                        : BigDecimal.ZERO;
                assertThat(table.sum(column).subtract(totals.get(column)).abs()).isLessThanOrEqualTo(rounding);
                assertThat(blocs.subtract(totals.get(column)).abs()).isLessThanOrEqualTo(rounding);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ground-force, 30000", "air-policing, 120", "fund, 40000000000.00"})
    @DisplayName("Each burden is divided completely under every plan")
    void totals(String burden, BigDecimal total) {
        PrintedTable table = PrintedTable.in(
                        Run.of("--burden", burden, "--width", "200").lines())
                .get(0);
        List<BigDecimal> totals = table.sums().getOrDefault("Total", List.of());
        assertThat(List.of(totals.get(0), totals.get(2), totals.get(5))).containsOnly(total);
    }

    @Test
    @DisplayName("A difference is the plan's amount less the baseline's")
    void differences() {
        PrintedTable table = PrintedTable.in(Run.of("--width", "200").lines()).get(0);
        assertThat(table.members().values())
                .allSatisfy(row ->
                        assertThat(row.get(4)).isEqualByComparingTo(row.get(2).subtract(row.get(0))))
                .allSatisfy(row ->
                        assertThat(row.get(7)).isEqualByComparingTo(row.get(5).subtract(row.get(0))));
    }

    @Test
    @DisplayName("The lion's share is told for each plan, with the subtotal that the table shows")
    void lionsShare() {
        Run run = Run.of("--burden", "ground-force", "--width", "200");
        PrintedTable table = PrintedTable.in(run.lines()).get(0);
        List<BigDecimal> europe = table.sums().getOrDefault("Europe", List.of());
        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("The lion's share: "))
                .containsExactly(
                        sentence(europe.get(1), "gdp-weighted", europe.get(0)),
                        sentence(europe.get(3), "proximity-weighted", europe.get(2)),
                        sentence(europe.get(6), "blend", europe.get(5)));
    }

    private static String sentence(BigDecimal share, String plan, BigDecimal amount) {
        return String.format(
                Locale.ROOT,
                "The lion's share: Europe carries %s %% under %s, %,d of 30,000 persons.",
                share,
                plan,
                amount.longValueExact());
    }

    @Test
    @DisplayName("Limits are shown with the members that they hold and the plans under which they bind")
    void limits() {
        assertThat(Run.of("--width", "200").lines())
                .contains(
                        "Limit: ceiling of 0 persons for United States (USA), Italy (ITA), Poland (POL), Spain (ESP),"
                                + " Bulgaria (BGR): binds under every plan.",
                        "Limit: ceiling of 10 % (12 aircraft) for United States (USA): binds under gdp-weighted, blend.",
                        "Limit: floor of 80 % (24,000 persons) for Europe: does not bind.",
                        "Limit: floor of 80 % (32,000,000,000.00 EUR) for Europe: binds under gdp-weighted.",
                        "Limit: ceiling of 12.5 % (5,000,000,000.00 EUR) for United States (USA): binds under gdp-weighted,"
                                + " blend.");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 79, 80, 100, 120, 133, 200})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("--width", Integer.toString(width)).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    @DisplayName("The output is the same at every run and in every locale")
    void sameEverywhere() {
        String english = Run.of().out();
        assertThat(Run.of().out()).isEqualTo(english);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("de-DE", "ar-EG", "hi-IN-u-nu-deva", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Run.of().out()).as(tag).isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("Plans, baseline and burden can be chosen; a strategy's id is a plan, too")
    void choice() {
        Run run = Run.of("--plans", "proximity-weighted,blend", "--baseline", "blend", "--burden", "fund");
        assertThat(run.out())
                .contains("Baseline blend: ", "change is the difference from blend")
                .doesNotContain("ground-force", "Plan gdp-weighted");
        assertThat(Run.of("--plans", "proximity-weighted,blend").out()).contains("Baseline proximity-weighted: ");
    }

    @Test
    @DisplayName("The page of one burden keeps its pledges, what-ifs and prices, which --burden once dropped")
    void oneBurdenDropsNothing() {
        String page = Run.of("--burden", "fund", "--plans", "gdp-weighted,blend", "--format", "markdown")
                .out();
        assertThat(page)
                .contains(
                        "## Pledges and coverage",
                        "## Who fills the gap",
                        "## What if: ",
                        "## The joint split: all burdens as one")
                .doesNotContain("## ground-force");
        assertThat(Run.of("--burden", "fund").out()).contains("Pledges: lionshare coverage.", "lionshare joint.");
    }

    @Test
    @DisplayName("A strategy's parameters can be typed behind its id; each way to type them is a plan of its own")
    void parameters() {
        Run run = Run.of(
                "--plans",
                "gdp-weighted,proximity-weighted:half-distance-km=500:base=none,proximity-weighted:base=none",
                "--baseline",
                "proximity-weighted:base=none",
                "--burden",
                "fund");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Baseline proximity-weighted:base=none: ", "half-distance-km 1000.0,")
                .contains("Plan proximity-weighted:half-distance-km=500:base=none: ", "half-distance-km 500.0,");
        assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Console.USUAL_WIDTH));
    }

    @Test
    @DisplayName("A metric's parameters can be typed behind its id; the line shows what was measured")
    void metricParameters() {
        Run run = Run.of("--metrics", "gini,gini:per=population:counting=units", "--burden", "fund", "--width", "1000");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        List<String> measured =
                run.lines().stream().filter(line -> line.startsWith("gini ")).toList();
        assertThat(measured).hasSize(2);
        assertThat(measured.get(0)).startsWith("gini (per gdp, counting members): ");
        assertThat(measured.get(1)).startsWith("gini (per population, counting units): ");
        assertThat(measured.get(1).replaceFirst(".*?: ", ""))
                .isNotEqualTo(measured.get(0).replaceFirst(".*?: ", ""));
    }

    @Test
    @DisplayName("The number of the member that carries most is explained for an example; --details explains every one")
    void derivation() {
        String closing = Run.of().lines().stream()
                .dropWhile(line -> !line.startsWith("Where each member's numbers"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        assertThat(closing)
                .contains(
                        "For example: Germany (DEU) carries 6,808 persons (22.69 %) of ground-force under gdp-weighted")
                .contains("proportional to score", "limits of members", "limits of blocs", "whole units")
                .contains("released by the", "shares in the floor of Europe")
                .contains("--details prints them");
        assertThat(Run.of("--burden", "fund", "--details").lines())
                .doesNotContain("--details")
                .contains("Iceland (ISL)", "Iceland, fund under blend");
    }
}
