package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every page of the project links lead somewhere, and command lines do what they are shown for. */
class PagesTest {
    private static final Path TABLES = Path.of("../../plugins/files/src/test/resources/io/lionshare/files/tables");

    private static final Set<String> BEFORE_A_PATH = Set.of("-o", "--output", "--svg", "--in", "--plugins");
    private static final String PROBLEM =
            "{\"id\":1,\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}";

    private static final String VOTES = """
        list,district,votes,district_seats
        Left,North,123,3
        Left,South,45,2
        Right,North,67,3
        Right,South,89,2
        """;

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
    void commands(Path page) throws IOException {
        for (ShownCommand shown : ShownCommand.of(Pages.shell(Pages.read(page)))) {
            String input = shown.input().isEmpty() ? PROBLEM : shown.input();
            Optional<List<String>> arguments = shown.ofLionshare();
            if (arguments.isPresent()) {
                Run run = Run.reading(input, inFolder(arguments.get()).toArray(String[]::new));
                assertThat(run.code()).as(shown + ": " + run.err()).isZero();
                assertThat(run.out()).as(shown.toString()).isNotEmpty();
            }
        }
    }

    /** The arguments with paths into a folder of the test, where a path to plug-ins has those of the example. */
    private List<String> inFolder(List<String> arguments) throws IOException {
        List<String> moved = new ArrayList<>(arguments);
        for (int i = 1; i < moved.size(); i++) {
            String option = arguments.get(i - 1);
            if (BEFORE_A_PATH.contains(option)
                    || option.equals("init")
                    || option.equals("seats")
                    || option.equals("--members")
                    || arguments.get(i).endsWith(".yaml")
                    || Files.exists(folder.resolve(arguments.get(i)))) {
                Path path = folder.resolve(arguments.get(i));
                moved.set(i, path.toString());
                if (option.equals("--members")) {
                    Files.copy(TABLES.resolve("excel-us.csv"), path, StandardCopyOption.REPLACE_EXISTING);
                }
                if (option.equals("seats")) {
                    Files.writeString(path, VOTES);
                }
                if (option.equals("--plugins") && !Files.exists(path)) {
                    assertThat(new Project(Path.of("../custom-plugin"), path).build())
                            .isEmpty();
                }
            }
        }
        if (moved.get(0).equals("new-plugin") && !moved.contains("--in")) {
            moved.addAll(List.of("--in", folder.toString()));
        }
        return moved;
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
