package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code robust --part} and {@code robust --merge}. */
class RobustSweepTest {
    @TempDir
    private Path folder;

    private Path part(String part, String... more) {
        Path file = folder.resolve("part-" + part.replace('/', '-') + more.length);
        List<String> arguments = new ArrayList<>(
                List.of("robust", "--burden", "fund", "--draws", "900", "--part", part, "-o", file.toString()));
        arguments.addAll(Arrays.asList(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private static Run merge(Path... parts) {
        return Run.of(
                "robust",
                "--merge",
                String.join(",", Arrays.stream(parts).map(Path::toString).toList()));
    }

    private static void assertRefused(int code, Run run, String words) {
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void partsInAnyOrderGiveTheReportOfTheWhole() {
        Run whole = merge(part("1/1", "--vary", "total=-10..10"));
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.out()).contains("over 900 draws").contains("Germany");
        Path first = part("1/3", "--vary", "total=-10..10");
        Path second = part("2/3", "--vary", "total=-10..10");
        Path third = part("3/3", "--vary", "total=-10..10");
        assertThat(merge(third, first, second).out()).isEqualTo(whole.out());
    }

    @Test
    @DisplayName("JSON has amounts as fractions, and both ends of the bin of a quantile")
    void fractions() {
        Run run = Run.of("robust", "--merge", part("1/1").toString(), "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", ""))
                .containsPattern("\"fractions\":\\[\"[0-9]+/[0-9]+\"\\]")
                .containsPattern("\"fractions\":\\[\"[0-9/]+\",\"[0-9/]+\"\\]");
    }

    @Test
    @DisplayName("A part that is missing, given twice, or of a different sweep is refused by name")
    void wrongParts() {
        Path first = part("1/3");
        assertRefused(1, merge(first, part("3/3")), "missing: [draws 300 .. 599]");
        assertRefused(1, merge(first, first), "parts overlap: draws 0 .. 299 are in both");
        assertRefused(1, merge(first, part("2/3", "--vary", "total=-1..1")), "parts of different sweeps");
    }

    @Test
    @DisplayName("A file that is cut off, foreign or missing is refused by name")
    void wrongFiles() throws IOException {
        byte[] bytes = Files.readAllBytes(part("1/1"));
        Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
        Path foreign = Files.writeString(folder.resolve("foreign"), "id,name\n");
        assertRefused(1, merge(cut), "cut: the part of a sweep is cut off or changed");
        assertRefused(1, merge(foreign), "foreign: the file is not a part of a sweep");
        assertRefused(1, merge(folder.resolve("none")), "none) must be a file that exists");
    }

    @Test
    @DisplayName("What cannot be drawn or written is refused")
    void wrongOptions() {
        String file = folder.resolve("part").toString();
        assertRefused(2, Run.of("robust", "--part", "1/2", "-o", file), "--part needs one burden");
        assertRefused(
                2,
                Run.of("robust", "--burden", "fund", "--part", "3/2", "-o", file),
                "part (3/2) must be within 1 .. 2");
        assertRefused(2, Run.of("robust", "--burden", "fund", "--part", "half", "-o", file), "must read PART/PARTS");
        assertRefused(2, Run.of("robust", "--burden", "fund", "--part", "1/2"), "must go into a file");
        assertRefused(
                2,
                Run.of("robust", "--burden", "fund", "--part", "1/2", "-o", file, "--vary", "rule=talmud"),
                "cannot be drawn by --part");
        assertRefused(
                2,
                Run.of("robust", "--burden", "fund", "--part", "1/2", "-o", file, "--draws", "3000000000"),
                "so that no count overflows");
        assertRefused(2, Run.of("robust", "--part", "1/2", "--merge", file), "only one of the two");
    }

    @Test
    @DisplayName(
            "Parts are merged with pairs; once a figure of the table has changed they are refused, though all ids are the same")
    void otherFigures() throws IOException {
        String scenario = UnmetWeights.write(folder).toString();
        String file = folder.resolve("part").toString();
        assertThat(Run.of("robust", scenario, "--draws", "200", "--part", "1/1", "-o", file)
                        .code())
                .isZero();
        assertThat(Run.of("robust", scenario, "--merge", file, "--details").out())
                .contains("Row carries more than column, % of draws");
        Path table = folder.resolve("unmet.csv");
        Files.writeString(table, Files.readString(table).replace("Bravia,South,30", "Bravia,South,31"));
        assertRefused(
                1,
                Run.of("robust", scenario, "--merge", file),
                "members, figures, total or limits of fund in Who pays? are not those that the sweep was drawn from");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "indicator: gdp}}|indicator: gdp}, rule: talmud}"
                        + "|rule of plan by GDP (talmud) must be as in the parts of the sweep (proportional)",
                "indicator: gdp}}|indicator: gdp}, stretch: 2}|claims of plan by GDP (claims stretched by 2) must be as in the"
                        + " parts of the sweep (claims stretched by 1.5)",
                "strategy: {indicator: people}|strategy: {indicator: people, exponent: 2}|strategies of all plans"
                        + " ([indicator-weighted:indicator=gdp:exponent=1.0, indicator-weighted:indicator=people:exponent=2.0])"
                        + " must be as in the parts of the sweep",
                "by GDP|by money|unknown plan 'by GDP'; known: by money, by people"
            })
    @DisplayName("Parts are refused once rule, claims, strategies or the name of the plan have changed in the scenario")
    void anotherPlan(String before, String after, String words) throws IOException {
        Path scenario = UnmetWeights.write(folder);
        String file = folder.resolve("part").toString();
        assertThat(Run.of("robust", scenario.toString(), "--draws", "200", "--part", "1/1", "-o", file)
                        .code())
                .isZero();
        String text = Files.readString(scenario);
        assertThat(text).contains(before);
        Files.writeString(scenario, text.replace(before, after));
        assertRefused(1, Run.of("robust", scenario.toString(), "--merge", file), words);
    }

    @Test
    @DisplayName("Parts under another plan than the baseline, and of weights that were chosen, are merged")
    void anotherPlanWasChosen() throws IOException {
        String scenario = UnmetWeights.write(folder).toString();
        String file = folder.resolve("part").toString();
        String[] part = {"robust", scenario, "--draws", "200", "--part", "1/1", "-o", file};
        Run drawn = Run.of(
                Stream.concat(Stream.of(part), Stream.of("--plan", "by people", "--weights", "equal,gdp-weighted"))
                        .toArray(String[]::new));
        assertThat(drawn.code()).as(drawn.err()).isZero();
        Run run = Run.of("robust", scenario, "--merge", file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("over 200 draws");
    }
}
