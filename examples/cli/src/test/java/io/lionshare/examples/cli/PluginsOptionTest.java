package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --plugins}: jars, folders of jars, folders of classes; and whatever can be wrong with them. */
class PluginsOptionTest {
    private static final String STRATEGIES = "META-INF/services/io.lionshare.score.ScoringStrategy";

    @TempDir
    private Path folder = Path.of("");

    private Path classes = Path.of("");

    @BeforeEach
    void build() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        assertThat(new Project(Path.of("../custom-plugin"), classes).build()).isEmpty();
    }

    private Path jar(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return file;
    }

    /** The strategy of the example, in a jar of its own. */
    private Path strategyJar(String name) throws IOException {
        String type = "org/example/solidarity/EffortWeighted.class";
        return jar(
                name,
                Map.of(
                        type,
                        Files.readAllBytes(classes.resolve(type)),
                        STRATEGIES,
                        Files.readAllBytes(classes.resolve(STRATEGIES))));
    }

    private static Run list(Path plugins) {
        return Run.of("list", "strategies", "--plugins", plugins.toString());
    }

    private static void requireRefused(Run run, String message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("A jar, the folder it lies in, and a folder of classes are searched")
    void found() throws IOException {
        Path jar = strategyJar("effort.jar");
        assertThat(list(jar).out()).contains("effort-weighted: ");
        assertThat(list(folder).out()).contains("effort-weighted: ");
        assertThat(list(classes).out()).contains("effort-weighted: ");
        assertThat(list(Path.of("../custom-plugin")).code()).isEqualTo(2);
    }

    @Test
    @DisplayName("Without the option the same plug-in is not found")
    void notFoundWithout() {
        assertThat(Run.of("list", "strategies").out()).doesNotContain("effort-weighted");
    }

    @Test
    @DisplayName("Plug-ins are found by compare, explain, solve and axioms, too")
    void everyCommand() {
        String path = classes.toString();
        assertThat(Run.of("compare", "--plans", "effort-weighted", "--plugins", path, "--format", "csv")
                        .out())
                .contains(",Effort weighted,");
        assertThat(Run.of("explain", "POL", "--plans", "effort-weighted", "--plugins", path)
                        .code())
                .isZero();
        assertThat(Run.of("axioms", "solidarity-minimum", "--cases", "5", "--plugins", path)
                        .out())
                .containsSubsequence("Unrefuted", "claim-monotonicity");
    }

    @Test
    @DisplayName("A jar that brings sections of reports alone is one of plug-ins, and they are listed")
    void sections() throws IOException {
        byte[] named = (ReportSectionTest.Strange.class.getName() + "\n").getBytes(StandardCharsets.UTF_8);
        Path jar = jar("sections.jar", Map.of("META-INF/services/io.lionshare.document.ReportSection", named));
        assertThat(Run.of("list", "sections", "--plugins", jar.toString()).out())
                .contains("strange: a section of a test\n");
        assertThat(Run.of("list").out()).contains("between: ", "years: ").doesNotContain("strange: ");
    }

    @Test
    @DisplayName("A path where there is nothing, a file that is not a jar, and a folder without plug-ins are refused")
    void refusedPaths() throws IOException {
        requireRefused(list(folder.resolve("absent.jar")), "must be a jar or a folder that exists");
        Path text = Files.writeString(folder.resolve("plain.txt"), "no jar");
        requireRefused(list(text), "must be a jar or a folder, and is neither");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        requireRefused(list(empty), "must have a plug-in, and no file in META-INF/services there names one");
    }

    @Test
    @DisplayName("A class that is named but absent, or that is not a plug-in, is reported in one line")
    void brokenProviders() throws IOException {
        byte[] absent = "org.example.Absent\n".getBytes(StandardCharsets.UTF_8);
        requireRefused(list(jar("absent.jar", Map.of(STRATEGIES, absent))), "org.example.Absent");
        byte[] text = "io.lionshare.examples.cli.Run\n".getBytes(StandardCharsets.UTF_8);
        requireRefused(list(jar("other.jar", Map.of(STRATEGIES, text))), "io.lionshare.examples.cli.Run");
    }

    @Test
    @DisplayName("Two plug-ins with one id are refused, both by name")
    void duplicateId() throws IOException {
        byte[] services = "org.example.solidarity.EffortWeighted\norg.example.two.EffortWeighted\n"
                .getBytes(StandardCharsets.UTF_8);
        Path sources = Files.createDirectories(folder.resolve("two/src/main/java/org/example/two"));
        Path source = Path.of("../custom-plugin/src/main/java/org/example/solidarity/EffortWeighted.java");
        Files.writeString(
                sources.resolve("EffortWeighted.java"),
                Files.readString(source).replace("org.example.solidarity", "org.example.two"));
        Files.createDirectories(folder.resolve("two/src/main/resources"));
        assertThat(new Project(folder.resolve("two"), classes).build()).isEmpty();
        Files.write(classes.resolve(STRATEGIES), services);
        Run run = list(classes);
        requireRefused(run, "effort-weighted");
        assertThat(run.err())
                .contains("org.example.solidarity.EffortWeighted")
                .contains("org.example.two.EffortWeighted");
    }
}
