package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is a case: its scenario.yaml is found, and what could be meant twice is refused. */
class FolderIsACaseTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private final Console console =
            Console.of(InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err));

    private Path mine = Path.of("");

    @BeforeEach
    void write() {
        mine = folder.resolve("mine");
        Run.of("init", mine.toString(), "--from", "un-budget");
    }

    private String nameOf(Optional<String> given, Path here) {
        return ScenarioArgument.load(given, here, console).scenario().name();
    }

    @Test
    @DisplayName("In a folder with a scenario.yaml it is taken, and that is said on standard error")
    void here() {
        assertThat(nameOf(Optional.empty(), mine)).startsWith("The regular budget of the United Nations");
        assertThat(err).hasToString("Scenario: scenario.yaml of this folder.\n");
        assertThat(nameOf(Optional.empty(), folder)).doesNotContain("United Nations");
    }

    @Test
    @DisplayName("Where that file is of another program, the error ends with how to name a bundled scenario")
    void ofAnotherProgram() throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), "steps: [walk, run]\n");
        assertThatThrownBy(() -> nameOf(Optional.empty(), folder))
                .hasMessageContaining("unknown key of scenario 'steps'")
                .hasMessageEndingWith("\nMaybe name a bundled scenario, such as ukraine-2025");
    }

    @Test
    @DisplayName("A folder stands for the scenario.yaml in it; one without is refused")
    void folder() {
        assertThat(Run.of("compare", mine.toString())).isEqualTo(Run.of("compare", "un-budget"));
        Run run = Run.of("compare", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("lionshare: folder '" + folder + "' must have a scenario.yaml\nMaybe ");
    }

    @Test
    @DisplayName("A name of both a bundled scenario and a path is refused with both spellings, which are taken")
    void both() throws IOException {
        Files.move(mine, folder.resolve("un-budget"));
        assertThatThrownBy(() -> nameOf(Optional.of("un-budget"), folder))
                .isInstanceOf(UsageException.class)
                .hasMessage("scenario 'un-budget' is a bundled one, and a file or folder here"
                        + "\nMaybe bundled:un-budget or ./un-budget");
        assertThat(nameOf(Optional.of("./un-budget"), folder))
                .isEqualTo(nameOf(Optional.of("bundled:un-budget"), folder));
        assertThat(Run.of("compare", "bundled:un").err())
                .startsWith("lionshare: unknown bundled scenario 'un'; known: ");
    }

    @Test
    @DisplayName("- reads a whole scenario from standard input, whose table lies in this folder, and -o - prints")
    void standardStreams() throws IOException {
        Console reading = Console.of(
                Files.newInputStream(mine.resolve("scenario.yaml")),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        assertThat(ScenarioArgument.load(Optional.of("-"), mine, reading).scenario())
                .hasToString(ScenarioArgument.load(Optional.of("bundled:un-budget"), mine, console)
                        .scenario()
                        .toString());
        assertThat(err).hasToString("");
        String yaml = Files.readString(mine.resolve("scenario.yaml"));
        assertThat(Run.reading(yaml, "compare", "-").err())
                .startsWith("lionshare: standard input, line ")
                .endsWith(": file ('members.csv') must exist in this folder\n");
        assertThat(Run.of("compare", "un-budget", "-o", "-")).isEqualTo(Run.of("compare", "un-budget"));
        assertThat(Run.of("compare", "-o", "-", "--open").err()).startsWith("lionshare: --open needs a file to open");
    }

    @Test
    @DisplayName("validate says what was read, and which plan cannot divide which burden")
    void validate() throws IOException {
        Run sound = Run.of("validate", mine.toString());
        assertThat(sound.code()).isZero();
        assertThat(sound.lines())
                .contains(
                        "members: 193, AFG, AGO, ALB, AND, ARE, ARG, ARM, ATG, AUS, AUT and 183 more",
                        "burdens: 1, regular-budget (3,700,000,000 USD, 1 limit)",
                        "plans: 4, scale-2025-2027, no-largest-payer, half-of-it-equally, equal-losses",
                        "scale-2024: numbers [%; United Nations, 2022-2024]",
                        "Every plan divides every burden.");
        Path file = mine.resolve("scenario.yaml");
        Files.writeString(file, Files.readString(file).replace("ceiling: 22 %", "floor: 3800000000"));
        Run conflict = Run.of("validate", mine.toString());
        assertThat(conflict.code()).isEqualTo(1);
        assertThat(conflict.err())
                .startsWith("lionshare: regular-budget under scale-2025-2027: no division of 3,700,000,000 USD");
    }

    @Test
    @DisplayName("help COMMAND is COMMAND --help")
    void help() {
        assertThat(Run.of("help", "compare")).isEqualTo(Run.of("compare", "--help"));
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "compar"))
                .satisfies(run -> assertThat(run.err()).endsWith("Maybe 'compare'?\n"))
                .extracting(Run::code)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("list --format json has every kind, with ids and parameters")
    void json() throws IOException {
        Run all = Run.of("list", "--format", "json");
        try (JsonParser parser = new JsonFactory().createParser(all.out())) {
            while (parser.nextToken() != null) {
                assertThat(parser.currentToken()).isNotNull();
            }
        }
        assertThat(all.out()).contains("\"strategies\" : [", "\"rules\" : [", "\"methods\" : [", "\"metrics\" : [");
        assertThat(Run.of("list", "rules", "--format", "json").out())
                .contains("\"id\" : \"random-arrival\"", "\"name\" : \"samples\"")
                .doesNotContain("\"strategies\"");
        assertThat(Run.of("list", "--format", "html").err())
                .isEqualTo("lionshare: unknown format 'html'; known: json, text\n");
    }

    @Test
    @DisplayName("audit takes a scenario as the others do")
    void audit() {
        assertThat(Run.of("audit", "gdp-weighted", "ukraine-2025").lines())
                .anyMatch(line -> line.startsWith("Sign audit of gdp-weighted on the figures of 32 members of: "));
        assertThat(Run.of("audit", "gdp-weighted", mine.toString()).err())
                .startsWith("lionshare: unknown indicator of gdp-weighted 'gdp'; known: scale-2021, ");
    }

    @Test
    @DisplayName("A rule that does not keep the limits is left out with a line; the exit code is 1 if nothing is left")
    void leftOut() {
        String[] some = {
            "explain", "DEU", "--plans", "gdp-weighted", "--burden", "ground-force", "--rules", "talmud,minimal-overlap"
        };
        assertThat(Run.of(some).code()).isZero();
        some = new String[] {
            "compare", "--plans", "gdp-weighted", "--burden", "ground-force", "--rules", "talmud,minimal-overlap"
        };
        Run run = Run.of(some);
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("Left out: plan minimal-overlap: rule minimal-overlap does not support the ")
                .contains(" troops of ground-force). Maybe a rule that keeps limits, such as proportional")
                .hasLineCount(1);
        assertThat(run.out()).contains("talmud").doesNotContain("minimal-overlap");
        some[some.length - 1] = "minimal-overlap";
        Run nothing = Run.of(some);
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err())
                .startsWith("lionshare: plan minimal-overlap: rule minimal-overlap does not support the ");
    }

    @Test
    @DisplayName("Plans that are left out for the same reason share a line")
    void leftOutTogether() {
        String reason = ": rule random-arrival does not support the ceiling of BGR (0 troops of ground-force)";
        String plans = "plans gdp-weighted random-arrival, blend random-arrival";
        Run run = Run.of("compare", "--plans", "gdp-weighted,blend", "--rules", "random-arrival,proportional");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith("Left out: " + plans + reason + ". Maybe ")
                .hasLineCount(1);
        Run nothing = Run.of("compare", "--plans", "gdp-weighted,blend", "--rules", "random-arrival");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err())
                .startsWith("lionshare: " + plans + reason + "\nMaybe ")
                .hasLineCount(2);
    }

    @Test
    @DisplayName("validate names the rule, the plan and the burden once")
    void validateRule() throws IOException {
        Path file = mine.resolve("scenario.yaml");
        Files.writeString(
                file, Files.readString(file).replace("rule: constrained-equal-losses", "rule: minimal-overlap"));
        assertThat(Run.of("validate", mine.toString()).err())
                .startsWith("lionshare: plan equal-losses: rule minimal-overlap does not support the ceiling of ")
                .contains(" USD of regular-budget)\nMaybe ")
                .hasLineCount(2);
    }
}
