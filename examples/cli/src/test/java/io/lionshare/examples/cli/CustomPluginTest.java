package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The project of a stranger in {@code examples/custom-plugin}: it compiles, its tests pass, and the command finds it. */
class CustomPluginTest {
    @TempDir
    private Path classes = Path.of("");

    @Test
    @DisplayName("The example of a plug-in compiles, passes its own tests, and is found by --plugins")
    void worksAsItsReadmeSays() throws IOException, ClassNotFoundException {
        Project project = new Project(Path.of("../custom-plugin"), classes);
        assertThat(project.build()).isEmpty();
        requirePassed(project, 45);
        String plugins = classes.toString();
        assertThat(Run.of("list", "rules", "--plugins", plugins).out())
                .contains("solidarity-minimum: equal amounts up to a part of each claim")
                .contains("part = 0.2")
                .contains("secured-minimum: an equal part of each claim");
        assertThat(Run.of("list", "strategies", "--plugins", plugins).out()).contains("effort-weighted: ");
        Run compared = Run.of(
                "compare",
                "--plans",
                "effort-weighted",
                "--rules",
                "proportional,solidarity-minimum",
                "--plugins",
                plugins);
        assertThat(compared.err()).isEmpty();
        assertThat(compared.code()).isZero();
        assertThat(compared.out()).contains("olidarity");
    }

    static void requirePassed(Project project, int least) throws IOException, ClassNotFoundException {
        TestExecutionSummary summary = project.test();
        StringWriter failures = new StringWriter();
        summary.printFailuresTo(new PrintWriter(failures));
        assertThat(failures.toString()).isEmpty();
        assertThat(summary.getTestsFailedCount()).isZero();
        assertThat(summary.getTestsSucceededCount()).isGreaterThanOrEqualTo(least);
    }
}
