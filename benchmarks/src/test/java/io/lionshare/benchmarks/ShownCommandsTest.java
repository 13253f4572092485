package io.lionshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The command lines that pages show for benchmarks. */
class ShownCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("java -jar benchmarks/target/benchmarks\\.jar ?([^`>\\n]*)");

    static List<String> commands() throws IOException {
        return Stream.of(Path.of("README.md"), Path.of("../CONTRIBUTING.md"))
                .map(ShownCommandsTest::read)
                .flatMap(page -> COMMAND.matcher(page).results())
                .map(command -> command.group(1).replace("'", "").strip())
                .toList();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("Each names benchmarks and parameters that there are")
    void known(String command) throws CommandLineOptionException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        OutputFormat silent = OutputFormatFactory.createFormatInstance(nowhere, VerboseMode.SILENT);
        String[] words = command.isEmpty() ? new String[0] : command.split(" +", -1);
        CommandLineOptions options = new CommandLineOptions(words);
        Collection<BenchmarkListEntry> named = BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .filter(entry -> options.getIncludes().isEmpty()
                        || options.getIncludes().stream()
                                .anyMatch(include -> Pattern.compile(include)
                                        .matcher(entry.getUsername())
                                        .find()))
                .toList();
        assertThat(named).isNotEmpty();
        Set<String> parameters = named.stream()
                .flatMap(entry -> entry.getParams().orElse(Map.of()).keySet().stream())
                .collect(Collectors.toSet());
        for (int i = 1; i < words.length; i++) {
            if (words[i - 1].equals("-p")) {
                assertThat(parameters).contains(words[i].split("=", 2)[0]);
            }
        }
    }
}
