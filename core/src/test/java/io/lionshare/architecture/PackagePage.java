package io.lionshare.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the page of a package of the core, its {@code package-info.java}, says of imports. */
final class PackagePage {
    private static final Pattern MAY_IMPORT = Pattern.compile("May import: (.*?)\\. \\*/");
    private static final Pattern IMPORTED_BY = Pattern.compile("Hidden: only (.*?) may import it\\.");
    private static final Pattern NAME = Pattern.compile("\\{@code ([a-z.]+)}");

    private final String text;

    private PackagePage(String text) {
        this.text = text;
    }

    static PackagePage of(String name) throws IOException {
        Path page = Path.of("src/main/java/io/lionshare", name.replace('.', '/'), "package-info.java");
        return new PackagePage(
                Files.readString(page).replaceAll("\\R \\*(?!/)", "").replaceAll("\\s+", " "));
    }

    /** The packages that it may import. */
    Set<String> mayImport() {
        Matcher found = MAY_IMPORT.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no sentence 'May import: …' in " + text);
        }
        return names(found.group(1));
    }

    /** The packages that alone may import it; empty for a package that is not hidden. */
    Set<String> importedBy() {
        Matcher found = IMPORTED_BY.matcher(text);
        return found.find() ? names(found.group(1)) : Set.of();
    }

    private static Set<String> names(String list) {
        return NAME.matcher(list)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
