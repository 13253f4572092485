package io.lionshare.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path SOURCE = Path.of("src/main/java/io/lionshare/examples/quickstart/Quickstart.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    @DisplayName("The example prints amounts that add up, and nothing for the member that opted out")
    void prints() {
        assertThat(output()).isEqualTo("""
                member   persons       %
                France     3,653   36.53
                Germany    5,370   53.70
                Italy          0    0.00
                Poland       977    9.77
                total     10,000  100.00
                """);
    }

    @Test
    @DisplayName("The README shows the example as it is compiled")
    void readmeShowsTheSource() throws IOException {
        String snippet = block("java");
        assertThat(snippet).isEqualTo(body(Files.readString(SOURCE, UTF_8)));
        assertThat(snippet.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    @DisplayName("The README shows the output as it is printed")
    void readmeShowsTheOutput() throws IOException {
        assertThat(block("text")).isEqualTo(output());
    }

    private static String output() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, UTF_8)) {
            System.setOut(captured);
            Quickstart.main();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    @DisplayName("The module page of the core shows the same")
    void theModulePageShowsTheSource() throws IOException {
        String page = Files.readString(Path.of("../../core/src/main/java/module-info.java"), UTF_8)
                .replaceAll("(?m)^ \\* ?", "");
        assertThat(page).contains(block("java"));
    }

    /** The first block of a language in the README's section with the example. */
    private static String block(String language) throws IOException {
        String readme = Files.readString(README, UTF_8);
        String example = readme.substring(readme.indexOf("\n## Example\n"));
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```\n", Pattern.DOTALL)
                .matcher(example);
        assertThat(block.find()).as("block of " + language).isTrue();
        return block.group(1);
    }

    /** What stands between the braces of the method main. */
    private static String body(String source) {
        int from = source.indexOf("String... arguments) {\n") + "String... arguments) {\n".length();
        return source.substring(from, source.indexOf("\n    }\n", from) + 1).indent(-8);
    }
}
