package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of every package that others can use has an example, which is compiled and run, and prints what its comments say. */
@ResourceLock(Resources.SYSTEM_OUT)
class PackageExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n ?\\}</pre>");

    @TempDir
    private static Path classes = Path.of("");

    static List<Path> exported() {
        return Packages.exported();
    }

    private static Snippet example(Path folder) {
        MatchResult found = EXAMPLE.matcher(
                        Packages.read(folder.resolve("package-info.java")).replaceAll("(?m)^ \\* ?", ""))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example on the page of " + folder));
        List<Path> packages = new ArrayList<>(List.of(folder));
        packages.addAll(exported());
        return new Snippet(found.group(1), packages);
    }

    private static String className(Path folder) {
        return "Of_" + Packages.nameOf(folder).replace('.', '_');
    }

    @BeforeAll
    static void compile() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        exported()
                .forEach(
                        folder -> sources.put(className(folder), example(folder).source(className(folder))));
        assertThat(sources).hasSizeGreaterThan(25);
        Snippet.compile(sources, classes);
    }

    @ParameterizedTest
    @MethodSource("exported")
    @DisplayName("The example of a package prints what its comments say")
    void prints(Path folder) throws Exception {
        assertThat(Snippet.run(className(folder), classes))
                .isEqualTo(example(folder).printed());
    }
}
