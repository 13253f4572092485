package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.testkit.InputFuzz;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios damaged at random: some hundreds in a usual build, as many as there is time for in the profile {@code fuzz}. */
class ScenarioFuzzTest {
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        ";",
        "&a",
        "*a",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "%",
        "@",
        "`",
        "#",
        "- ",
        "? ",
        " ",
        "\n",
        "\t",
        "\r",
        "\\",
        "~",
        "<<: ",
        "=",
        ".",
        "0",
        "129",
        "e9",
        "_",
        "\u00e4",
        "\u2028",
        "floor",
        "ceiling",
        "strategy",
        "10 %"
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName(
            "However a file is damaged, it is read, or refused with the places of its problems; nothing else happens")
    void damaged() {
        Written written = new Written(folder).csv(Written.CSV);
        List<byte[]> scenarios = BundledScenarios.names().stream()
                .map(name -> BundledScenarios.files(name).getOrDefault(BundledScenarios.FILE, ""))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .collect(Collectors.toCollection(ArrayList::new));
        scenarios.add(Written.YAML.getBytes(StandardCharsets.UTF_8));
        InputFuzz.of(scenarios, TOKENS).run(600, bytes -> readOrRefused(written.bytes("scenario.yaml", bytes)));
    }

    private static void readOrRefused(Written written) {
        try {
            assertThat(written.read().plans()).isNotEmpty();
        } catch (ScenarioException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }
}
