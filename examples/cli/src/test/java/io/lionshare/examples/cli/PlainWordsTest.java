package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages, sources and bundled texts keep the rule of {@code CONTRIBUTING.md} on plain words. */
class PlainWordsTest {
    /** Words of a private dialect, each with a plain one: reports, next to, the member that, no member, bundled, again, solve. */
    private static final Pattern DIALECT =
            Pattern.compile("\\b([Tt]old|[Tt]ells?|[Bb]esides?|[Ww]hoever|[Nn]obody|[Ss]omebody"
                    + "|[Oo]n board|[Aa]new|[Ss]ettle[sd]?|[Pp]ose[sd]?|[Gg](o|oes|oing) on|[Hh]and(s|ed)? over|[Ss]o many"
                    + "|[Aa]nybody|[Ee]verybody|[Ww](hom|hoso)ever|[Tt](here|where)(of|in)|[Ll]est|[Ee]qually right|[Tt]rue ties?"
                    + "|[Rr]ight outcomes?|[Ll]earnt)\\b");

    private static final Set<String> KINDS = Set.of("java", "md", "yaml", "json", "js", "css", "xml");
    private static final Set<String> ABOUT_WORDS = Set.of("CONTRIBUTING.md", "PlainWordsTest.java");

    private static List<String> dialect(String text) {
        return DIALECT.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isProse(Path file) {
        String name = file.getFileName().toString();
        return !ABOUT_WORDS.contains(name) && KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    @Test
    void everyTextUsesPlainWords() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path file : WrittenFiles.all()) {
            if (isProse(file)) {
                files++;
                dialect(Pages.read(file)).forEach(word -> found.add(file.getFileName() + ": " + word));
            }
        }
        assertThat(files).isGreaterThan(1000);
        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("A word of the dialect is found")
    void found() {
        assertThat(dialect("A tie is told, and nobody settles it anew."))
                .containsExactly("told", "nobody", "settles", "anew");
        assertThat(dialect("A tie is reported.")).isEmpty();
    }
}
