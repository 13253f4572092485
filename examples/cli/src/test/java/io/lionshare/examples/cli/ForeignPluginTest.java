package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that are added to the program when it is started. */
class ForeignPluginTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("A plug-in on the class path is found and listed")
    void listed() throws IOException {
        Run run = run("io.lionshare.examples.cli.OnlyAmerica", "list", "strategies");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("only-america: ");
    }

    @Test
    @DisplayName("A plan that cannot keep the limits is reported with its conflict, exit code 1")
    void infeasible() throws IOException {
        Run run = run("io.lionshare.examples.cli.OnlyAmerica", "--plans", "only-america");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("lionshare: no division of 30,000 troops meets all limits: ")
                .contains("floor of Europe (24,000 troops)")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("A plug-in that cannot be loaded is reported, exit code 1")
    void broken() throws IOException {
        Run run = run("io.lionshare.examples.cli.Absent");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("lionshare: a plug-in could not be loaded: ")
                .contains("io.lionshare.examples.cli.Absent");
    }

    private Run run(String provider, String... arguments) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("io.lionshare.score.ScoringStrategy"), provider);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Run.of(arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
