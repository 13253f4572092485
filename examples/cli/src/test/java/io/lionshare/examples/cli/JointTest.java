package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import java.io.IOException;
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

    @Test
    @DisplayName("The answer fits on a screen, and what is printed adds up")
    void oneScreen() {
        List<String> lines = Run.of("joint", "--width", "100").lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(24);
        assertThat(String.join("\n", lines))
                .containsPattern(
                        "one bargain worth EUR 43.3 bn, United States would owe EUR 22.9 bn and may give EUR 5.1 bn")
                .containsPattern("\nUnited States +22.90 +5.12 +\u221217.78 +0 +12 +5.00\n")
                .containsPattern("\nAll +43.30 +43.30 +30,000 +120 +40.00\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdp-weighted", "blend", "proximity-weighted"})
    @DisplayName("In the real case Canada gives of money and troops as the others do")
    void canada(String plan) {
        JointSplit split = JointSplit.of(
                JointProblem.of(RealCase.scenario(), RealCase.scenario().plan(plan)));
        for (String kind : List.of("ground-force", "fund")) {
            assertThat(split.amount("CAN", kind)).isPositive().isLessThan(split.amount("DEU", kind));
        }
        assertThat(Run.of("joint", "--plan", plan).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        assertThat(Run.of("joint", "--details", "--width", Integer.toString(width))
                        .lines())
                .hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    @DisplayName("It names prices and what they rest on, and says what doubling each of them moves")
    void prices() {
        assertThat(Run.of("joint", "--width", "1000").out())
                .contains("12 aircraft: EUR 120 m. Assumption: the cost of one year.")
                .containsPattern(
                        "Doubling the price of troops moves \\d+ troops, \\d+ aircraft and EUR \\d+ m; of aircraft");
    }

    @Test
    @DisplayName("It answers the three questions of the real case")
    void whatIfs() {
        assertThat(Run.of("joint", "--details", "--width", "1000").out())
                .contains("US minimal role: air support only: of the bargain it moves ")
                .contains("No US at all: of the bargain it moves ")
                .contains("20,000 European troops: a bargain asks for everything that is needed");
    }

    @Test
    @DisplayName("A member that may not give of one burden gives of another, and steps say so")
    void derivation() throws IOException {
        Run run = Run.of("joint", scenario("limits: {force: {USA: {ceiling: 0}}}"), "--details", "--width", "1000");
        assertThat(run.out())
                .containsPattern("\nFrance +100 +100 +0 +100 +0\n")
                .containsPattern("\nUnited States +100 +100 +0 +0 +10\n")
                .containsPattern(
                        "\nforce +\u221250 +cannot give more than 0 persons \\(opt-out\\); France takes over\n");
    }

    @Test
    @DisplayName("Intervals of prices are shown when asked for")
    void intervals() throws IOException {
        String file = scenario("limits: {force: {USA: {ceiling: 0}}}");
        String caption = "Prices at which a member gives the same, in %";
        assertThat(Run.of("joint", file, "--details").out()).doesNotContain(caption);
        assertThat(Run.of("joint", file, "--intervals", "--details").out()).contains(caption);
        assertThat(Run.of("joint", file, "--intervals").out()).containsPattern("\nFrance +[0-9a]");
    }

    @Test
    @DisplayName("A search of intervals that is stopped says how many are missing")
    void stopped() throws IOException {
        String file = scenario("limits: {force: {USA: {ceiling: 0}}}");
        assertThat(Run.of("joint", file, "--intervals", "--seconds", "0").out())
                .containsPattern("The\\s+search\\s+was\\s+stopped:\\s+4\\s+of\\s+4\\s+intervals\\s+are\\s+not\\s+known")
                .containsPattern("\nFrance +\\? +\\?");
        assertThat(Run.of("joint", file, "--seconds", "3").err())
                .contains("--seconds limits the search of --intervals, which is not asked for");
        assertThat(Run.of("joint", file, "--intervals", "--seconds", "-1").code())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Limits that contradict each other are refused, with exit code 1")
    void conflict() throws IOException {
        Run run = Run.of("joint", scenario("limits: {force: {USA: {ceiling: 0}, FRA: {ceiling: 60}}}"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no division of 100 persons meets all limits", "ceiling of FRA (60 persons)");
    }

    @Test
    @DisplayName("Members whose whole quanta could as well have gone to another are named")
    void ties() throws IOException {
        String file = scenario("");
        Files.writeString(Path.of(file), Files.readString(Path.of(file)).replace("total: 100}", "total: 101}"));
        assertThat(Run.of("joint", file, "--details", "--width", "1000").out())
                .contains("Tie: a different rounding would be equally valid for France (force) and United States"
                        + " (force).");
        assertThat(Run.of("joint", scenario(""), "--details").out()).doesNotContain("equally valid");
    }

    @ParameterizedTest
    @DisplayName("What cannot be divided as one is refused, with its exit code")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "force: 1,|force: 0,|1|price of a quantum of force (0 EUR) must be > 0",
                "force: 1,|force: -5,|1|price of a quantum of force (-5 EUR) must be > 0",
                "force: 1,|forse: 1,|1|unknown burden with a price 'forse'; known: air, force~Maybe 'force'?",
                "prices:|limits: {force: {FRX: {ceiling: 1}}}~prices:|1|unknown member or bloc 'FRX'; known: FRA,"
                        + " USA~Maybe 'FRA'?",
                "prices:|limits: {ships: {FRA: {ceiling: 1}}}~prices:|1|unknown burden with limits 'ships'; known:"
                        + " air, force",
                "prices:|limits: {air: {FRA: {ceiling: 0}, USA: {ceiling: 0}}}~prices:|1|no division of 10 aircraft"
                        + " meets all limits: ceiling of FRA (0 aircraft), ceiling of USA (0 aircraft), short by 10"
                        + " aircraft",
                "100}|0}~  - {id: none, unit: EUR, total: 0}|1|price of none is missing; every burden needs one",
            })
    void refused(String part, String instead, int code, String message) throws IOException {
        Run run = changed(part, instead);
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message.replace('~', '\n'));
    }

    @Test
    @DisplayName("Fair shares need a member that can carry, and something to divide")
    void nothing() throws IOException {
        String file = scenario("");
        Path members = Path.of(file).resolveSibling("members.csv");
        Files.writeString(members, "id,name,gdp [USD]\nFRA,France,0\nUSA,United States,0\n");
        Run zero = Run.of("joint", file);
        assertThat(zero.code()).isEqualTo(1);
        assertThat(zero.err())
                .isEqualTo(
                        "lionshare: scoring strategy gdp-weighted: the score of every member is 0, so there is nothing to"
                                + " divide by\nMaybe the data lack figures: every figure of gdp is 0\n");
        scenario("");
        Files.writeString(
                Path.of(file),
                Files.readString(Path.of(file))
                        .replace("total: 100}", "total: 0}")
                        .replace("total: 10}", "total: 0}"));
        Run none = Run.of("joint", file);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("lionshare: at least one burden must be above 0\n");
    }

    @Test
    @DisplayName("Burdens without prices cannot be judged together")
    void withoutPrices() {
        Run run = Run.of("joint", "un-budget");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "lionshare: scenario 'The regular budget of the United Nations: the scale in force, and other ways to"
                                + " share it' has no prices; its burdens cannot be judged together\nMaybe say under"
                                + " prices what a quantum of each burden counts for\n");
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
