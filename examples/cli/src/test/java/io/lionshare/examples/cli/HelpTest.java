package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    /** Every command that the help of lionshare lists. */
    static List<String> commands() {
        return Run.of("--help").lines().stream()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> line.matches(" {2}[a-z].*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .toList();
    }

    @Test
    @DisplayName("The help of lionshare lists its commands, with examples and exit codes")
    void whole() {
        assertThat(commands()).hasSize(17).contains("compare", "explain", "solve");
        assertThat(Run.of("-h")).isEqualTo(Run.of("--help"));
        requireHelp(Run.of("--help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("The help of each command has examples and exit codes, and no colours where there is no terminal")
    void help(String command) {
        Run run = Run.of(command, "--help");
        requireHelp(run);
        assertThat(run.out()).startsWith("Usage: lionshare " + command).contains("  lionshare " + command);
    }

    private static void requireHelp(Run run) {
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .containsSubsequence(
                        "Exit code:", "  0   done", "  1   failed or infeasible", "  2   wrong usage", "Examples:");
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("Completion has every option that the help of the command has")
    void completed(String command) {
        String script = Run.of("completion").out();
        String function = script.substring(script.indexOf("function _picocli_lionshare_" + command.replace("-", "")));
        String own = function.substring(0, function.indexOf("\n}"));
        List<String> options = Pattern.compile("(?m)^ .*?(--[a-z-]+)")
                .matcher(Run.of(command, "--help").out().split("Exit code:", 2)[0])
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(options).contains("--help", "--version", "--plugins");
        assertThat(own).contains(options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "explain --version"})
    @DisplayName("The version is the one that was built")
    void version(String commandLine) {
        Run run = Run.of(commandLine.split(" ", -1));
        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).matches("lionshare [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }
}
