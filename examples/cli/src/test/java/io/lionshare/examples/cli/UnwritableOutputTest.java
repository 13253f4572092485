package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that cannot be written once counted as success. */
class UnwritableOutputTest {
    private static Run run(String failure, String line) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                throw new IOException(failure);
            }
        };
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new CheckedOutput(full, () -> {}), true, StandardCharsets.UTF_8);
        int code = new LionshareCommand(Console.of(InputStream.nullInputStream(), out, new PrintWriter(err)))
                .run(line.split(" "));
        return new Run(code, "", err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare un-budget",
                "compare un-budget --format csv",
                "list",
                "--help",
                "compare --help",
                "--version",
                "completion",
                "explain DEU --burden fund",
                "coverage",
                "withdraw USA",
                "joint",
                "audit gdp-weighted",
                "axioms proportional --cases 1"
            })
    @DisplayName("A full disk is exit code 1 and a line on standard error; a reader that has ended is neither")
    void everyCommand(String line) {
        assertThat(run("No space left on device", line))
                .isEqualTo(new Run(1, "", "lionshare: standard output cannot be written: No space left on device\n"));
        assertThat(run("Broken pipe", line)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    @DisplayName("-o onto a file of the system says what cannot be written, and why")
    void fileOfTheSystem() {
        Path memory = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.exists(memory), "no such file here");
        Run run = Run.of("compare", "un-budget", "-o", memory.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).matches("lionshare: output \\(/proc/\\d+/mem\\) cannot be written: [a-z ]+\n");
    }
}
