package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code core/DESIGN.md} is a list of short entries, and what pins a choice exists. */
class DesignTest {
    private static final int MOST_WORDS = 120;
    private static final Path PAGE = Pages.ROOT.resolve("core/DESIGN.md");
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### (.+?)$(.+?)(?=^##|\\z)");
    private static final Pattern PARTS = Pattern.compile("(?s)\\s*- \\*\\*Choice\\.\\*\\* .+- \\*\\*Why\\.\\*\\* .+"
            + "- \\*\\*Rejected\\.\\*\\* .+- \\*\\*Pinned by\\*\\* (?<pins>`.+`)\\.\\s*");
    private static final Pattern PIN = Pattern.compile("`([^`]+)`");

    private static final Map<String, List<Path>> FILES = new HashMap<>();

    record Entry(String title, String text) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Entry> entries() throws IOException {
        return ENTRY.matcher(Pages.read(PAGE))
                .results()
                .map(found -> new Entry(found.group(1), found.group(2)))
                .toList();
    }

    @BeforeAll
    static void readNames() {
        for (Path file : WrittenFiles.all()) {
            String name = file.getFileName().toString().replaceFirst("\\.java$", "");
            FILES.computeIfAbsent(name, any -> new ArrayList<>()).add(file);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("An entry has a choice, why, what was rejected, and what it is pinned by, in at most 120 words")
    void parts(Entry entry) {
        assertThat(entry.text()).matches(PARTS);
        assertThat(Arrays.stream(entry.text().split("\\s+")).filter(word -> word.matches(".*\\w.*")))
                .hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    @ParameterizedTest
    @MethodSource("entries")
    @DisplayName("What an entry is pinned by exists: a test, a benchmark, one of their methods, or a golden file")
    void pins(Entry entry) throws IOException {
        Matcher parts = PARTS.matcher(entry.text());
        assertThat(parts.matches()).isTrue();
        for (String pin : PIN.matcher(parts.group("pins"))
                .results()
                .map(found -> found.group(1))
                .toList()) {
            assertThat(exists(pin)).as(pin).isTrue();
        }
    }

    private static boolean exists(String pin) throws IOException {
        if (FILES.containsKey(pin)) {
            return true;
        }
        String[] names = pin.split("\\.", 2);
        for (Path file : FILES.getOrDefault(names[0], List.of())) {
            if (names.length == 2 && Pages.read(file).contains(" " + names[1] + "(")) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("The contents list names every section and every entry, in order")
    void contents() throws IOException {
        List<String> headings = Pattern.compile("(?m)^##+ (.+)$")
                .matcher(Pages.read(PAGE))
                .results()
                .map(found -> found.group(1))
                .filter(heading -> !heading.equals("Contents"))
                .toList();
        List<String> listed = Pattern.compile("(?m)^ *- \\[(.+)]\\(#.+\\)$")
                .matcher(Pages.read(PAGE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(listed).isNotEmpty().isEqualTo(headings);
    }

    @Test
    @DisplayName("A pin that names nothing is found")
    void unknownPins() throws IOException {
        assertThat(exists("NoSuchTest")).isFalse();
        assertThat(exists("DesignTest.noSuchMethod")).isFalse();
        assertThat(exists("DesignTest.unknownPins")).isTrue();
        assertThat(exists("claims.csv")).isTrue();
    }
}
