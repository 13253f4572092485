package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every package of every module has a page that says what lives there and what it may import; {@code ArchitectureTest} is stricter for
 * the core.
 */
class PackagePagesTest {
    private static final Pattern PAGE =
            Pattern.compile("(?s)/\\*\\*\\s+(\\S.*?\\S)\\s+<p>May import: (.*?)\\.\\s+\\*/\\s");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?io\\.lionshare\\.([a-z.]*[a-z])\\b");

    static List<Path> folders() {
        return WrittenFiles.all().stream()
                .filter(path -> path.toString().replace('\\', '/').contains("/src/main/java/io/lionshare"))
                .filter(path -> path.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("folders")
    @DisplayName("A package's page names every package of this project that its classes import")
    void imports(Path folder) throws IOException {
        String page = Files.readString(folder.resolve("package-info.java")).replaceAll("(?m)^ \\*(?!/)", "");
        MatchResult found = PAGE.matcher(page.replaceAll("\\s+", " "))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text, or no 'May import: …', on the page of " + folder));
        Set<String> named = NAME.matcher(found.group(2))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        boolean isOfCore = folder.startsWith(Pages.ROOT.resolve("core"));
        Predicate<String> isOfTheCore = name -> Files.isDirectory(
                Pages.ROOT.resolve("core/src/main/java/io/lionshare").resolve(name.replace('.', '/')));
        Set<String> others = imported(folder);
        others.removeIf(name -> named.contains(name)
                || folder.endsWith(Path.of(name.replace('.', '/')))
                || ((!isOfCore || found.group(2).equals("every package of the core")) && isOfTheCore.test(name)));
        assertThat(others).isEmpty();
    }

    private static Set<String> imported(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Pages.read(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
