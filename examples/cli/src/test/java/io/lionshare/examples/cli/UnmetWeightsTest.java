package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnmetWeightsTest {
    private static final String COUNTED = "One of the 21 weights has no result, since no amounts keep the limits: 100";

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "robust --details ; Arcadia +50,000 .* no result",
                "robust --format markdown ; Arcadia [|] 50,000 [|].* no result",
                "robust --format csv ; Arcadia,body,,100 %,no result",
                "robust --format json ; \"steps\" : [^}]*, +\\[ \\] \\]",
                "compare --format html ; <td>no result",
            })
    @DisplayName("A weight whose limits cannot be met is counted and shown in every format")
    void formats(String command, String shown) throws IOException {
        String[] words = (command + " " + UnmetWeights.write(folder)).split(" ", -1);
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        String text = run.out().replaceAll("\\s+", " ");
        assertThat(text).containsPattern(shown);
        if (!command.contains("csv")) {
            assertThat(text).contains(COUNTED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--vary total=-90/0 --vary limits=on/off ; one of four combinations has no result",
                "--vary total=-90/0 --vary limits=on/off --details ; no amounts keep the floor of North \\(1\\)\\. Parts of the variance"
                        + " are given that there is one",
                "--vary total=-90/0 --vary limits=on/off --format json ; One of four combinations has no result",
                "--vary total=-90 ; No combination of the choices has a result",
                "--vary total=-90..0 --error 0.5 --details ; of 6,144 combinations have no result: no amounts keep the floor of North .*"
                        + "So there are no parts of the variance",
                "--vary limits=on/off --vary weights=1 --details ; no amounts keep the floor of North",
                "--vary total=0 --vary limits=on/off --details ; Arcadia is safe: no choice moves its 50,000\\.",
            })
    @DisplayName("Combinations without a result are counted with their reasons, on the first screen, too")
    void combinations(String options, String shown) throws IOException {
        Run run = Run.of(("robust " + UnmetWeights.write(folder) + " " + options).split(" ", -1));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).containsPattern(shown);
    }

    @Test
    @DisplayName("Where no combination has a result, no member is called safe, and there is no table")
    void nothing() throws IOException {
        Run run = Run.of("robust", UnmetWeights.write(folder).toString(), "--vary=total=-90", "--details");
        assertThat(run.out())
                .contains("No combination of the choices has a result")
                .doesNotContain("safe", "Arcadia");
    }

    @Test
    @DisplayName("The merged report of a sweep counts draws without a result in its first sentence")
    void draws() throws IOException {
        String part = folder.resolve("part").toString();
        String scenario = UnmetWeights.write(folder).toString();
        assertThat(Run.of("robust", scenario, "--draws=200", "--vary=total=-90..0", "--part=1/1", "-o", part)
                        .code())
                .isZero();
        assertThat(Run.of("robust", scenario, "--merge=" + part).out().replaceAll("\\s+", " "))
                .containsPattern("over [0-9]+ draws; [0-9]+ draws had no result");
    }
}
