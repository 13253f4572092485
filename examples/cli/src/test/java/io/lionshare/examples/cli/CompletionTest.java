package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    @TempDir
    private Path folder = Path.of("");

    private static String bash(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "--norc", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    @DisplayName("bash takes the script without complaint, and completes commands and options by it")
    void completes() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Run run = Run.of("completion");
        assertThat(run.code()).isZero();
        Path script = Files.writeString(folder.resolve("completion"), run.out());
        assertThat(bash("bash -n '" + script + "'")).isEmpty();
        // compopt may be called only while the shell itself completes
        String complete = "compopt() { :; }; source '" + script + "'; COMP_WORDS=(lionshare %s); COMP_CWORD=%d;"
                + " _complete_lionshare; echo \"${COMPREPLY[@]}\"";
        assertThat(bash(complete.formatted("comp", 1))).contains("compare", "completion");
        assertThat(bash(complete.formatted("compare --for", 2)).strip()).isEqualTo("--format");
    }
}
