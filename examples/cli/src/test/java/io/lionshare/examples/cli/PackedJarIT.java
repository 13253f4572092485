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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The jar that the build leaves, run as users run it; each test waits for a JVM of its own. */
@Execution(ExecutionMode.CONCURRENT)
class PackedJarIT {
    private static final String JAR = System.getProperty("lionshare.jar", "target/lionshare.jar");

    @Test
    @DisplayName("The packed jar prints what the classes print, in German, in ASCII, and without a word of complaint")
    void compares() throws IOException, InterruptedException {
        Run run = Java.run("-Duser.language=de", "-Dfile.encoding=US-ASCII", "-jar", JAR, "--width", "80");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("--width", "80").out());
    }

    @Test
    @DisplayName("Without a terminal, COLUMNS decides, and no colours are used")
    void columns() throws IOException, InterruptedException {
        Run run = Java.run("-jar", JAR, "--help");
        assertThat(run.out()).startsWith("Usage: lionshare").doesNotContain("\u001b");
        assertThat(Java.run("-jar", JAR).out())
                .isEqualTo(Run.of("--width", Integer.toString(Java.COLUMNS)).out());
    }

    @Test
    @DisplayName("Wrong usage ends with exit code 2")
    void wrongUsage() throws IOException, InterruptedException {
        Run run = Java.run("-jar", JAR, "explain", "Atlantis");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("lionshare: unknown member 'Atlantis'; known: ALB, ");
    }

    @Test
    @DisplayName("The packed jar knows its version and its plug-ins")
    void plugins() throws IOException, InterruptedException {
        assertThat(Java.run("-jar", JAR, "--version").out()).startsWith("lionshare ");
        assertThat(Java.run("-jar", JAR, "list", "strategies").out())
                .contains("gdp-weighted: ", "proximity-weighted: ");
        assertThat(Java.run("-jar", JAR, "list", "rules").out()).contains("proportional: ");
        assertThat(Java.run("-jar", JAR, "list", "methods").out()).contains("largest-remainder: ");
        assertThat(Java.run("-jar", JAR, "validate", "ukraine-2025").out())
                .contains("timetable: 2026 to 2030 from actual");
    }

    @Test
    @DisplayName("The packed jar finds sections of reports behind --plugins")
    void sections(@TempDir Path folder) throws IOException, InterruptedException {
        String classes = SectionModule.compile(folder).toString();
        Run run = Java.run("-jar", JAR, "--format", "markdown", "--plugins", classes);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsSubsequence(
                        "Money: between the plans",
                        "Money: over the years",
                        "All burdens: limits",
                        "## Strange finding",
                        "Found in unnamed module",
                        "pledges");
    }

    @Test
    @DisplayName("A list needs no reader of files, so none of it is loaded")
    void lean() throws IOException, InterruptedException {
        Run run = Java.run("-Xlog:class+load", "-jar", JAR, "list");
        assertThat(run.out())
                .contains("io.lionshare.examples.cli.ListCommand")
                .doesNotContain("com.fasterxml.", "org.yaml.", "de.siegmar.", "io.lionshare.files.ScenarioReader");
    }

    @Test
    @DisplayName("The script of completion has the same digits in Arabic")
    void arabic() throws IOException, InterruptedException {
        Run run = Java.run("-Duser.language=ar", "-Duser.country=EG", "-jar", JAR, "completion");
        assertThat(run).isEqualTo(Run.of("completion"));
    }

    @Test
    @DisplayName("The launcher starts the jar next to it, through a link and in a folder that is a case")
    void launcher(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Path.of(JAR).resolveSibling("lionshare").toAbsolutePath();
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        Path link = Files.createSymbolicLink(folder.resolve("link"), script);
        Run.of("init", folder.resolve("mine").toString(), "--from", "un-budget");
        Process process = new ProcessBuilder(link.toString(), "compare", "--format", "csv")
                .directory(folder.resolve("mine").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out)
                .isEqualTo(Run.of("compare", "un-budget", "--format", "csv").out());
        assertThat(folder.resolve("err")).hasContent("Scenario: scenario.yaml of this folder.");
    }

    @Test
    @DisplayName("The launcher hands the options of JAVA_OPTS to the JVM, after its own")
    void options() throws IOException, InterruptedException {
        Path script = Path.of(JAR).resolveSibling("lionshare").toAbsolutePath();
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        ProcessBuilder builder = new ProcessBuilder(script.toString(), "--version").redirectErrorStream(true);
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=4 -XX:+PrintCommandLineFlags");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("-XX:TieredStopAtLevel=4 ", "-XX:+UseSerialGC");
    }

    @Test
    @DisplayName("A whole scenario is read from standard input, with the table of the folder")
    void standardInput(@TempDir Path folder) throws IOException, InterruptedException {
        Path mine = folder.resolve("mine");
        Run.of("init", mine.toString(), "--from", "un-budget");
        Run run = Java.run(
                builder -> builder.directory(mine.toFile())
                        .redirectInput(mine.resolve("scenario.yaml").toFile()),
                "-jar",
                Path.of(JAR).toAbsolutePath().toString(),
                "compare",
                "-",
                "--format",
                "csv");
        assertThat(run).isEqualTo(Run.of("compare", "un-budget", "--format", "csv"));
    }

    @Test
    @DisplayName("The launcher for Windows has its line ends, no block that a bracket among the arguments ends, and the"
            + " exit code")
    void windows() throws IOException {
        String script = Files.readString(Path.of(JAR).resolveSibling("lionshare.bat"));
        assertThat(script.replace("\r\n", "")).doesNotContain("\r", "\n", "(", ")");
        assertThat(script.lines().toList())
                .startsWith("@echo off")
                .containsSequence(
                        "setlocal",
                        "set \"java=java\"",
                        "if defined JAVA_HOME set \"java=%JAVA_HOME%\\bin\\java\"",
                        "\"%java%\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JAVA_OPTS% -jar \"%~dp0lionshare.jar\" %*",
                        "exit /b %errorlevel%");
    }
}
