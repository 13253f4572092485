package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
    private static final Pattern ROW = Pattern.compile(
            "^fund,table,(?:\"[^\"]*\"|[^,]*),(?<row>[^,]*),(?<kind>[^,]*),(?<group>[^,]*),(?<column>[^,]*),(?<value>[^,]*)$");

    private static final int SCREEN = 24;

    @Test
    @DisplayName("Without a command, lionshare compares and complains about nothing")
    void isTheDefault() {
        Run run = Run.of();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Run.of("compare").out()).doesNotContain("\u001b", "\u00a0", "\u202f");
        assertThat(run.lines().get(1))
                .isEqualTo(
                        "Germany carries most: 23 % of the troops by GDP and 32 % by nearness, 16 % and 25 % of the money.");
        assertThat(Run.of("--burden", "fund").out())
                .isEqualTo(Run.of("compare", "--burden", "fund").out());
    }

    @ParameterizedTest
    @CsvSource({
        "ukraine-2025, 80",
        "ukraine-2025, 100",
        "ukraine-2025, 200",
        "un-budget, 80",
        "un-budget, 100",
        "eu-relocation-2015, 80",
        "eu-relocation-2015, 100"
    })
    @DisplayName("The answer fits on a screen of 24 lines, and says where to look next")
    void oneScreen(String scenario, String width) {
        List<String> lines = Run.of("compare", scenario, "--width", width).lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(SCREEN);
        assertThat(String.join(" ", lines)).contains("More ", "--details", "explain ");
    }

    @Test
    @DisplayName(
            "The table has the largest members under each plan, the others, and the lion's bloc; a star is a limit")
    void table() {
        assertThat(Run.of("--width", "100").out())
                .containsPattern("\nGermany +█+ +22.7 +32.2 +29.1 +█+▎ +20 +30 +20 +█+▎ +16.0 +25.4 +20.5\n")
                .containsPattern("\nItaly +\\*0 +\\*0 +\\*0 +")
                .containsPattern("\n24 others +22.6 +29.0 +26.9 +10 +20 +20 +24.9 +33.0 +27.9\n")
                .containsPattern("\nEurope +89.1 +99.8 +96.3 +80 +100 +90 +80.0 +98.3 +84.9\n")
                .contains("\nLimits  troops: none from Bulgaria, Italy, Poland, Spain, United States;")
                .contains("\nNear    instead of GDP gives more to Germany (+2,847 troops,")
                .contains("\nPledged at most 9,734 of the 30,000 troops; no aircraft, no money\n");
        assertThat(Run.of("--width", "80").out()).doesNotContain("█").contains("Germany          22.7");
    }

    @Test
    @DisplayName("Details have every member, limits with what they move, and the steps to each number")
    void details() {
        assertThat(Run.of("--details", "--width", "120").out())
                .containsPattern("\nGermany +22.7 +6,808 +32.2 +9,655 +\\+2,847 +29.1 +8,731 +\\+1,923\n")
                .containsPattern("\nAll +100 +30,000 +100 +30,000 +0 +100 +30,000 +0\n")
                .contains("Five members give no troops, which moves 62 % of them to others by GDP")
                .containsPattern("\nMoney, EUR million: Europe gives at least 80 % +32,000.0 +71.8 +– +–\n")
                .contains("Dividing by nearness instead of by GDP moves 5,918 of the 30,000 troops")
                .containsPattern("gdp +USD +World Bank, 2023");
    }

    @Test
    @DisplayName(
            "In CSV each burden is divided completely under every plan, and a difference is the plan's less the baseline's")
    void totals() {
        Map<String, BigDecimal> values = new HashMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String line : Run.of("--format", "csv").lines()) {
            if (line.startsWith("fund,table,")) {
                Matcher row = ROW.matcher(line);
                assertThat(row.find()).as(line).isTrue();
                if (row.group("group").contains("ctual") && row.group("value").matches("|unknown")) {
                    unknown.add(row.group("row"));
                    continue;
                }
                values.merge(
                        row.group("kind") + row.group("group") + row.group("column"),
                        new BigDecimal(row.group("value")),
                        BigDecimal::add);
                if (row.group("row").equals("Germany")) {
                    values.put(row.group("group") + row.group("column"), new BigDecimal(row.group("value")));
                }
            }
        }
        assertThat(values.getOrDefault("bodyBy GDPEUR million", BigDecimal.ZERO))
                .isEqualByComparingTo("40000000000");
        assertThat(values.getOrDefault("totalBy nearnessEUR million", BigDecimal.ZERO))
                .isEqualByComparingTo("40000000000");
        assertThat(values.getOrDefault("bodyBy nearnesschange", BigDecimal.ONE)).isEqualByComparingTo("0");
        assertThat(values.getOrDefault("By nearnessEUR million", BigDecimal.ZERO)
                        .subtract(values.getOrDefault("By GDPEUR million", BigDecimal.ZERO)))
                .isEqualByComparingTo(values.getOrDefault("By nearnesschange", BigDecimal.ZERO));
        assertThat(values.getOrDefault("Actual%", BigDecimal.ZERO)).isEqualByComparingTo("11.6081418959");
        assertThat(values.getOrDefault("bodyActual%", BigDecimal.ZERO))
                .isCloseTo(BigDecimal.valueOf(100), within(new BigDecimal("1e-8")));
        assertThat(unknown).containsExactly("Albania", "All", "Europe", "Montenegro", "North Macedonia");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 79, 80, 100, 120, 133, 200})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("--width", Integer.toString(width)).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    @DisplayName("Plans, baseline and burden can be chosen; a strategy's id is a plan, too")
    void choice() {
        Run run = Run.of("--plans", "proximity-weighted,blend", "--baseline", "blend", "--burden", "fund");
        assertThat(run.out())
                .contains("Money: EUR 40 bn", "half  near", "instead of half")
                .doesNotContain("Troops", "GDP ");
        assertThat(Run.of("--plans", "proximity-weighted,blend").out()).contains("near  half");
        assertThat(Run.of("--plans", "equal,gdp-weighted", "--burden", "fund").out())
                .containsPattern("GDP +equal");
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
                "fund",
                "--details");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("1000.0", "500.0");
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
        assertThat(measured.get(0))
                .startsWith("gini (per gdp, counting members) ")
                .contains("money 0.");
        assertThat(measured.get(1)).startsWith("gini (per population, counting units) ");
    }

    @Test
    @DisplayName("The page of one burden keeps its pledges, what-ifs and prices, which --burden once dropped")
    void oneBurdenDropsNothing() {
        String page = Run.of("--burden", "fund", "--plans", "gdp-weighted,blend", "--format", "markdown")
                .out();
        assertThat(page)
                .contains(
                        "is pledged",
                        "All burdens: one bargain",
                        "Money: if one member gives nothing",
                        "## Every number")
                .doesNotContain("Troops: every member");
        assertThat(Run.of("--burden", "fund").out()).contains("coverage, joint");
    }
}
