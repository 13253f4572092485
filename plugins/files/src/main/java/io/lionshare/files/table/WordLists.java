package io.lionshare.files.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people call ids, names, totals and missing figures: lists in {@code words.txt}, which is where a word is added. */
final class WordLists {
    private static final Map<String, List<String>> LISTS = load();

    static final List<String> ID_HEADS = list("id-heads");
    static final List<String> NAME_HEADS = list("name-heads");
    static final Set<String> TOTAL_WORDS = Set.copyOf(list("total-words"));
    static final Set<String> TOTAL_NAMES = Set.copyOf(list("total-names"));
    static final Set<String> MISSING = Set.copyOf(list("missing"));
    static final Set<String> NOT_SUMMED = Set.copyOf(list("not-summed"));
    static final Set<String> ANSWERS = Set.copyOf(list("answers"));

    private WordLists() {}

    private static List<String> list(String key) {
        return Objects.requireNonNull(LISTS.get(key), key);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(WordLists.class.getResourceAsStream("words.txt"), "words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> line.split(" = ", 2))
                    .forEach(parts -> lists.put(
                            parts[0], Arrays.stream(parts[1].split(", ", -1)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
