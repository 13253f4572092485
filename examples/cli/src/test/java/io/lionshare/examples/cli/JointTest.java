package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JointTest {
    @TempDir
    private Path folder = Path.of("");

    /** The smallest scenario in which two burdens are judged together, with limits to be chosen. */
    private String scenario(String limits) throws IOException {
        Path home = Files.createDirectories(folder.resolve("small"));
        Files.writeString(home.resolve("members.csv"), "id,name,gdp [USD]\nFRA,France,1\nUSA,United States,1\n");
        Path file = home.resolve("scenario.yaml");
        Files.writeString(file, """
                name: Small
                members: members.csv
                burdens:
                  - {id: force, unit: persons, total: 100}
                  - {id: air, unit: aircraft, total: 10}
                %s
                prices: {unit: EUR, basis: An assumption., per-quantum: {force: 1, air: 10}}
                plans:
                  - {name: gdp, strategy: gdp-weighted}
                """.formatted(limits));
        return file.toString();
    }

    private static PrintedTable table(String plan) {
        List<PrintedTable> tables = PrintedTable.under(
                "The joint split: fair shares, and what each member gives",
                Run.of("joint", "--plan", plan, "--width", "160").lines());
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    @Test
    @DisplayName("What is printed adds up, and opt-outs give nothing")
    void addsUp() {
        PrintedTable table = table("gdp-weighted");
        assertThat(table.members()).hasSize(32);
        List<BigDecimal> total = table.sums().getOrDefault("Total", List.of());
        assertThat(total).hasSize(6);
        for (int column = 0; column < total.size(); column++) {
            assertThat(table.sum(column)).isEqualByComparingTo(total.get(column));
        }
        assertThat(table.members().getOrDefault("USA", List.of()).get(5)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdp-weighted", "blend", "proximity-weighted"})
    @DisplayName("In the real case Canada gives of money and troops as the others do")
    void canada(String plan) {
        PrintedTable table = table(plan);
        List<BigDecimal> canada = table.members().getOrDefault("CAN", List.of());
        List<BigDecimal> germany = table.members().getOrDefault("DEU", List.of());
        for (int column : new int[] {4, 5}) {
            assertThat(canada.get(column)).isPositive().isLessThan(germany.get(column));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("joint", "--width", Integer.toString(width)).lines())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    @DisplayName("It names prices and what they rest on, and says what doubling each of them changes")
    void prices() {
        String text = Run.of("joint", "--width", "1000").out();
        assertThat(text)
                .contains("Assumption: the cost of one year.")
                .containsPattern("\nair-policing +12 aircraft +120,000,000.0 +120 aircraft +1,200,000,000.0\n")
                .containsPattern("Doubling the price of air-policing changes what \\d+ members give; \\d+ aircraft of")
                .contains("Doubling the price of fund changes", "Doubling the price of ground-force changes");
    }

    @Test
    @DisplayName("It answers the three what-ifs of the real case")
    void whatIfs() {
        String text = Run.of("joint", "--width", "1000").out();
        assertThat(text)
                .contains("US minimal role: air support only: changes what")
                .contains("No US at all: changes what")
                .containsPattern(
                        "20,000 European troops: Europe gives [0-9,]+ persons of ground-force, so the condition is");
    }

    @Test
    @DisplayName("Who may not give of one burden gives of another, and steps say so")
    void derivation() throws IOException {
        Run run = Run.of("joint", scenario("limits: {force: {USA: {ceiling: 0}}}"), "--details", "--width", "1000");
        assertThat(run.out())
                .containsPattern("\nFrance \\(FRA\\) +100 +100 +0 +0 +100\n")
                .containsPattern("\nUnited States \\(USA\\) +100 +100 +0 +10 +0\n")
                .containsPattern("\nforce +-50 +cannot give more than 0 persons \\(opt-out\\); FRA take over\n");
    }

    @Test
    @DisplayName("Intervals of prices are shown when asked for")
    void intervals() throws IOException {
        String file = scenario("limits: {force: {USA: {ceiling: 0}}}");
        String caption = "Prices at which a member gives the same, in %";
        assertThat(Run.of("joint", file).out()).doesNotContain(caption);
        assertThat(Run.of("joint", file, "--intervals").out())
                .contains(caption)
                .containsPattern("\nFrance \\(FRA\\) +[0-9a]");
    }

    @Test
    @DisplayName("A search of intervals that is stopped says how many are missing")
    void stopped() throws IOException {
        String file = scenario("limits: {force: {USA: {ceiling: 0}}}");
        assertThat(Run.of("joint", file, "--intervals", "--seconds", "0").out())
                .contains("The search was stopped: 4 of 4 intervals are not known (?).")
                .containsPattern("\nFrance \\(FRA\\) +\\? +\\?");
        assertThat(Run.of("joint", file, "--seconds", "3").err())
                .contains("--seconds limits the search of --intervals, which is not asked for");
        assertThat(Run.of("joint", file, "--intervals", "--seconds", "-1").code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Limits that contradict each other are told, with exit code 1")
    void conflict() throws IOException {
        Run run = Run.of("joint", scenario("limits: {force: {USA: {ceiling: 0}, FRA: {ceiling: 60}}}"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no division of 100 persons meets all limits", "ceiling of FRA (60 persons)");
    }

    @Test
    @DisplayName("Members whose whole quanta could as well have gone to another are told")
    void ties() throws IOException {
        String file = scenario("");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("total: 100}", "total: 101}"));
        assertThat(Run.of("joint", file).lines())
                .contains("Tie: Another rounding would be equally right for: FRA (force), USA (force).");
        assertThat(Run.of("joint", scenario("")).out()).doesNotContain("equally right");
    }

    @ParameterizedTest
    @DisplayName("What cannot be divided as one is told, with its exit code")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "force: 1,|force: 0,|1|price of a quantum of force (0 EUR) must be > 0",
                "force: 1,|force: -5,|1|price of a quantum of force (-5 EUR) must be > 0",
                "force: 1,|forse: 1,|1|unknown burden with a price 'forse'; known: air, force~Maybe 'force'?",
                "prices:|limits: {force: {FRX: {ceiling: 1}}}~prices:|1|unknown member or bloc 'FRX'; known: FRA, USA~Maybe 'FRA'?",
                "prices:|limits: {ships: {FRA: {ceiling: 1}}}~prices:|1|unknown burden with limits 'ships'; known: air, force",
                "prices:|limits: {air: {FRA: {ceiling: 0}, USA: {ceiling: 0}}}~prices:|1|no division of 10 aircraft meets all"
                        + " limits: ceiling of FRA (0 aircraft), ceiling of USA (0 aircraft), short by 10 aircraft",
                "100}|0}~  - {id: none, unit: EUR, total: 0}|1|price of none is missing; every burden needs one",
            })
    void refused(String part, String instead, int code, String message) throws IOException {
        Run run = changed(part, instead);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.replace('~', '\n'));
    }

    @Test
    @DisplayName("Fair shares need somebody who can carry, and something to divide")
    void nothing() throws IOException {
        String file = scenario("");
        Path members = Path.of(file).resolveSibling("members.csv");
        Files.writeString(members, "id,name,gdp [USD]\nFRA,France,0\nUSA,United States,0\n");
        Run zero = Run.of("joint", file);
        assertThat(zero.code()).isEqualTo(1);
        assertThat(zero.err()).endsWith("scores must not all be 0; at least one member must have a score > 0\n");
        scenario("");
        Files.writeString(
                Path.of(file),
                Files.readString(Path.of(file))
                        .replace("total: 100}", "total: 0}")
                        .replace("total: 10}", "total: 0}"));
        Run none = Run.of("joint", file);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("lionshare: at least one burden must be above 0\n");
    }

    private Run changed(String part, String instead) throws IOException {
        Path file = Path.of(scenario(""));
        String before = Files.readString(file);
        String after = before.replace(part, instead.replace('~', '\n'));
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
        return Run.of("joint", file.toString());
    }
}
