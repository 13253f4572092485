package io.lionshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.examples.cli.solve.SolveCommand;
import io.lionshare.files.BundledScenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page of the command lists what there is. */
class CommandPageTest {
    private static String page() throws IOException {
        return Pages.read(Path.of("README.md"));
    }

    @Test
    @DisplayName("Its tables have every command, every bundled scenario and every format")
    void tables() throws IOException {
        List<String> lines = page().lines().toList();
        for (String command : HelpTest.commands()) {
            assertThat(lines).anyMatch(line -> line.startsWith("| `" + command + "` | "));
        }
        for (String scenario : BundledScenarios.names()) {
            assertThat(lines).anyMatch(line -> line.startsWith("| `" + scenario + "` | "));
        }
        for (Format format : Format.values()) {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("| `" + format.name().toLowerCase(Locale.ROOT) + "` | "));
        }
    }

    @Test
    @DisplayName("Its problems have the answers that it gives")
    void answers() throws IOException {
        List<String> blocks = Pages.blocks(page(), "json");
        StringWriter answers = new StringWriter();
        SolveCommand solve = new SolveCommand(
                new ByteArrayInputStream(blocks.get(0).getBytes(UTF_8)), new PrintWriter(answers), count -> {});
        assertThat(solve.call()).isZero();
        assertThat(answers.toString()).isEqualTo(blocks.get(1));
    }

    @Test
    @DisplayName("Parameters of a rule or a method are refused on the command line, as it says")
    void parametersOfRules() throws IOException {
        assertThat(page()).contains("`tal-family:theta=0.4` is refused");
        assertThat(Run.of("--plans", "gdp-weighted", "--rules", "tal-family:theta=0.4")
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("--plans", "gdp-weighted", "--method", "stationary:point=0.4")
                        .code())
                .isEqualTo(2);
    }
}
