package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the project, in Markdown. */
final class Pages {
    static final Path ROOT = Path.of("../..");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\S*)\\R(.*?)^ *```");

    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");

    private Pages() {}

    /** All of them, in whatever folder, but for the texts that a command writes. */
    static List<Path> all() throws IOException {
        List<Path> pages = new ArrayList<>();
        collect(ROOT, pages);
        return pages;
    }

    private static void collect(Path folder, List<Path> pages) throws IOException {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted().toList();
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (Files.isDirectory(entry)) {
                if (!name.startsWith(".") && !name.equals("src") && !name.equals("target")) {
                    collect(entry, pages);
                }
            } else if (name.endsWith(".md")) {
                pages.add(entry);
            }
        }
    }

    static String read(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8);
    }

    /** Where the links of a page lead, but for those to other sites. */
    static List<String> links(String text) {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("https:"))
                .toList();
    }

    /** The names by which a link leads to a heading of a page. */
    static List<String> anchors(String text) {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    /** The blocks of a page in a language. */
    static List<String> blocks(String text, String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The blocks of a page that are for a shell, as one text with continued lines joined. */
    static String shell(String text) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals("sh") || block.group(1).isEmpty())
                .map(Pages::wholeLines)
                .collect(Collectors.joining("\n"));
    }

    /** Code within sentences and tables that begins with some words. */
    static List<String> inline(String text, String begin) {
        return INLINE.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(code -> code.group(1))
                .filter(code -> code.startsWith(begin))
                .toList();
    }

    private static String wholeLines(MatchResult block) {
        return block.group(2).replaceAll("\\\\\\R *", "").replaceAll("\\|\\R *", "| ");
    }
}
