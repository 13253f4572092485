package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every page of the project links lead somewhere, and command lines do what they are shown for. */
class PagesTest {
    @TempDir
    private Path folder = Path.of("");

    static List<Path> pages() throws IOException {
        return Pages.all();
    }

    @Test
    @DisplayName("The pages are found")
    void found() throws IOException {
        assertThat(pages())
                .map(page -> Pages.ROOT.relativize(page).toString().replace('\\', '/'))
                .contains(
                        "CHANGELOG.md",
                        "CONTRIBUTING.md",
                        "README.md",
                        "benchmarks/README.md",
                        "core/DESIGN.md",
                        "examples/cli/README.md",
                        "examples/custom-plugin/README.md",
                        "examples/spark/README.md",
                        "plugins/CATALOGUE.md",
                        "plugins/README.md",
                        "plugins/files/README.md",
                        "plugins/report/README.md",
                        "plugins/testkit/AXIOMS.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("Every link leads to a file, a folder or a heading that exists")
    void links(Path page) throws IOException {
        for (String link : Pages.links(Pages.read(page))) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(target).as(link).exists();
            if (parts.length == 2) {
                assertThat(Pages.anchors(Pages.read(target))).as(link).contains(parts[1]);
            }
        }
    }

    /** All pages but the tutorial, whose commands need the files that it shows: {@code TutorialTest} follows it. */
    static List<Path> pagesOfCommands() throws IOException {
        return pages().stream().filter(page -> !page.endsWith("TUTORIAL.md")).toList();
    }

    @ParameterizedTest
    @MethodSource("pagesOfCommands")
    @DisplayName("Every command line of lionshare works, one after the other as a page shows them")
    void commands(Path page) throws IOException, InterruptedException {
        for (ShownCommand shown : ShownCommand.of(Pages.shell(Pages.read(page)))) {
            Optional<List<String>> arguments = shown.ofLionshare();
            if (arguments.isPresent()) {
                new CommandFolder(folder).run(shown, arguments.get());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("A command line of Maven names modules and tests that exist")
    void maven(Path page) throws IOException {
        String text = Pages.read(page);
        String all = Pages.shell(text) + "\n" + String.join("\n", Pages.inline(text, "mvn "));
        for (ShownCommand shown : ShownCommand.of(all)) {
            List<String> words = shown.words();
            int option = words.indexOf("-pl");
            if (words.get(0).equals("mvn") && option > 0) {
                Path module = Pages.ROOT.resolve(words.get(option + 1));
                assertThat(module.resolve("pom.xml")).exists();
                for (String word : words) {
                    if (word.startsWith("-Dtest=")) {
                        assertThat(testNames(module)).contains(word.substring("-Dtest=".length()));
                    }
                }
            }
        }
    }

    private static List<String> testNames(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }
    }
}
