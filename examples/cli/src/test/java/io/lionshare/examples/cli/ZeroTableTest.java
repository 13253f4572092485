package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of zeros fails with words for an analyst, in every command that divides. */
class ZeroTableTest {
    private static final String ZERO =
            "the score of every member is 0, so there is nothing to divide by\nMaybe the data lack figures: every figure of ";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("members.csv"), """
                id,name,trade [USD],gdp [USD],army [persons]
                DEU,Germany,1,0,0
                FRA,France,2,0,0
                USA,United States,3,0,0
                """);
    }

    private String scenario(String plan) throws IOException {
        return Files.writeString(folder.resolve("scenario.yaml"), """
                name: Zeros
                members: members.csv
                burdens:
                  - {id: force, unit: persons, total: 100}
                prices: {unit: EUR, basis: An assumption., per-quantum: {force: 1}}
                plans:
                  - %s
                  - {name: other, strategy: equal}
                """.formatted(plan))
                .toString();
    }

    private static void assertFails(int code, Run run, String message) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).endsWith(message + "\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, compare",
        "1, explain DEU",
        "1, withdraw USA",
        "1, joint",
        "2, road",
        "2, robust",
        "2, robust --vary trade:USA=-5/5"
    })
    @DisplayName("Every command names the strategy and the indicators whose figures are all 0")
    void commands(int code, String command) throws IOException {
        String[] words = (command + " " + scenario("{name: zero, strategy: gdp-weighted}")).split(" ");
        assertFails(code, Run.of(words), "lionshare: scoring strategy gdp-weighted: " + ZERO + "army, gdp is 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{name: zero, strategy: {army: 1, trade: 1}}|indicator-weighted:indicator=army:exponent=1.0",
                "{name: zero, strategy: [{id: gdp-weighted, weight: 1}, {id: equal, weight: 1}]}|gdp-weighted:exponent=1.0"
            })
    @DisplayName("Of a blend the part is named")
    void blends(String plan, String part) throws IOException {
        assertFails(
                1,
                Run.of("compare", scenario(plan)),
                "lionshare: scoring strategy blend: part " + part + ": " + ZERO + "army, gdp is 0");
    }

    @Test
    @DisplayName("A capacity of 0 for all members is named with its place in the file")
    void capacity() throws IOException {
        assertFails(
                1,
                Run.of("compare", scenario("{name: zero, strategy: equal, rule: talmud, capacity: army}")),
                "scenario.yaml, line 7, column 59: capacity army must not be 0 for all members"
                        + "\nMaybe the data lack figures, or another indicator is meant");
    }

    @Test
    @DisplayName("Among choices, one without scores is a combination without a result")
    void choices() throws IOException {
        Run run = Run.of(
                "robust", scenario("{name: some, strategy: {trade: 1}}"), "--vary", "trade=trade/army", "--details");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "One of two combinations has no result: scoring strategy blend: part indicator-weighted:indicator=trade");
    }

    @Test
    @DisplayName(
            "Where only a member that opts out has a score, the conflict names its ceiling and the members of score 0")
    void optedOut() throws IOException {
        Files.writeString(folder.resolve("members.csv"), "id,name,gdp [USD]\nDEU,Germany,0\nUSA,United States,3\n");
        String file = scenario("{name: some, strategy: gdp-weighted}");
        Files.writeString(
                Path.of(file),
                Files.readString(Path.of(file)).replace("prices:", "limits: {force: {USA: {ceiling: 0}}}\nprices:"));
        assertFails(
                1,
                Run.of("compare", file),
                "ceiling of USA (0 persons), short by 100 persons; the score, claim or weight of DEU is 0, so it stays at its"
                        + " floor\nMaybe relax it by 100 persons, which resolves the conflict");
    }

    @Test
    @DisplayName("An election without votes says so")
    void votes() throws IOException {
        Path votes =
                Files.writeString(folder.resolve("votes.csv"), "list,North,South\nLeft,0,0\nRight,0,0\nseats,3,2\n");
        Run run = Run.of("seats", votes.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "lionshare: votes of all lists are 0, so there is nothing to divide the 5 seats by\nMaybe the table"
                                + " lacks votes\n");
    }
}
