package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.files.BundledScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioArgumentTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> names() {
        return BundledScenarios.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("init writes a scenario that compare and explain read as the bundled one")
    void written(String name) throws IOException {
        Path mine = folder.resolve("mine");
        String file = mine.resolve("scenario.yaml").toString();
        Run init = Run.of("init", mine.toString(), "--from", name);
        assertThat(init.err()).isEmpty();
        assertThat(init.lines())
                .containsExactly(
                        "Written to " + mine + ": scenario.yaml, members.csv.",
                        "Next: change them, then lionshare compare " + file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(mine);
        }
        assertThat(Run.of("compare", file))
                .isEqualTo(Run.of("compare", name))
                .extracting(Run::code)
                .isEqualTo(0);
        assertThat(Run.of("explain", "DEU", file)).isEqualTo(Run.of("explain", "DEU", name));
        assertThat(BundledScenarios.files(name).get("members.csv")).startsWith("# ");
        assertThat(BundledScenarios.files(name).get("scenario.yaml")).startsWith("# ");
    }

    @Test
    @DisplayName("Where no scenario is named, the real case is taken")
    void realCase() {
        assertThat(Run.of("compare")).isEqualTo(Run.of("compare", "ukraine-2025"));
        assertThat(Run.of("explain", "DEU")).isEqualTo(Run.of("explain", "DEU", "ukraine-2025"));
    }

    @Test
    @DisplayName("init never writes over anything")
    void neverOver() throws IOException {
        Path note = Files.writeString(folder.resolve("note"), "mine");
        assertThat(Run.of("init", note.toString()).code()).isEqualTo(2);
        assertThat(note).hasContent("mine");
    }

    @Test
    @DisplayName("A file with problems ends with exit code 1 and all of them")
    void problems() throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.yaml"), "name: A\nmembers: none.csv\nplan: []\n");
        Run run = Run.of("compare", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "lionshare: 4 problems:\nFILE, line 3, column 1: unknown key of scenario 'plan'; known: actual, baseline, blocs,"
                                        .replace("FILE", file.toString())
                                + " burdens, indicators, limits, members, name, notes, plans, pledges, prices,"
                                + " sources, theatre, timetable, what-ifs\n"
                                + "Maybe 'plans'?\n"
                                + file + ", line 1, column 1: key burdens of scenario is missing\n"
                                + file + ", line 1, column 1: key plans of scenario is missing\n"
                                + file
                                + ", line 2, column 10: file ('none.csv') must exist in the folder of the scenario\n");
        assertThat(Run.of("compare", folder.toString())).isEqualTo(run);
    }

    @Test
    @DisplayName("A plan whose name has a colon can be chosen")
    void colon() throws IOException {
        Path mine = folder.resolve("mine");
        Run.of("init", mine.toString(), "--from", "ukraine-2025");
        Path file = mine.resolve("scenario.yaml");
        Files.writeString(file, Files.readString(file).replace("name: blend", "name: 'by GDP: half'"));
        Run run = Run.of("compare", file.toString(), "--plans", "by GDP: half", "--details");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("by GDP: half");
    }

    @Test
    @DisplayName("What a scenario has of control characters reaches no terminal")
    void controls() throws IOException {
        Path mine = folder.resolve("mine");
        Run.of("init", mine.toString(), "--from", "ukraine-2025");
        Path file = mine.resolve("scenario.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^baseline: .*", "baseline: \"\\\\e[2Jx\""));
        Run run = Run.of("compare", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("unknown baseline '\u241B[2Jx'").doesNotContain("\u001B");
    }

    @Test
    @DisplayName("A strategy that is asked for by its id measures distance to the scenario's own theatre")
    void theatre() throws IOException {
        Path mine = folder.resolve("mine");
        Run.of("init", mine.toString(), "--from", "ukraine-2025");
        Path file = mine.resolve("scenario.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("latitude: 50.45", "latitude: 25.03")
                        .replace("30.523333", "121.56"));
        assertThat(Run.of("compare", file.toString(), "--plans", "proximity-weighted:base=none", "--details")
                        .out())
                .contains("latitude 25.03", "longitude 121.56")
                .doesNotContain("50.45");
    }
}
