package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
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
}
