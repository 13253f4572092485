package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "compare --help",
                "coverage --help",
                "explain --help",
                "completion --help",
                "solve --help",
                "new-plugin --help",
                "init --help",
                "joint --help",
                "withdraw --help",
                "list --help",
                "axioms --help",
                "audit --help"
            })
    @DisplayName("Help shows examples")
    void help(String commandLine) {
        Run run = Run.of(commandLine.split(" ", -1));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: lionshare").contains("Example");
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
