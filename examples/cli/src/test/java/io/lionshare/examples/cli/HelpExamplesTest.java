package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in the help of every command do what they are shown for, each in a folder of its own. */
class HelpExamplesTest {
    @TempDir
    private Path folder = Path.of("");

    /** All but those that a page shows, too: {@link PagesTest} runs them. */
    static List<String> examples() throws IOException {
        Set<String> onPages = new HashSet<>();
        for (Path page : PagesTest.pagesOfCommands()) {
            Pages.shell(Pages.read(page)).lines().forEach(onPages::add);
        }
        return Stream.concat(Stream.of("help"), HelpTest.commands().stream().map("help "::concat))
                .flatMap(help -> examples(Run.of(help.split(" ", -1)).out()))
                .distinct()
                .filter(line -> !onPages.contains(line))
                .toList();
    }

    /** The lines of a shell among the examples of a help; a line that ends in a pipe continues, and what is in braces is an answer. */
    private static Stream<String> examples(String help) {
        return help.substring(help.indexOf("Examples:\n"))
                .replaceAll("\\|\\R *", "| ")
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .map(String::strip)
                .filter(line -> !line.startsWith("{"));
    }

    @ParameterizedTest
    @MethodSource("io.lionshare.examples.cli.HelpTest#commands")
    @DisplayName("Every command has an example of itself")
    void found(String command) {
        assertThat(examples(Run.of("help", command).out())).anyMatch(line -> line.contains("lionshare " + command));
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("An example runs without an error and prints something")
    void runs(String example) throws IOException, InterruptedException {
        for (ShownCommand shown : ShownCommand.of(example)) {
            Optional<List<String>> arguments = shown.ofLionshare();
            if (arguments.isPresent()) {
                new CommandFolder(folder).run(shown, arguments.get());
            }
        }
    }
}
