package io.lionshare.files.table;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a table is to be read, as far as that was said. What was not said is found in the file.
 *
 * @param encoding the bytes of characters; UTF-8, or UTF-16 with its mark, where it is not said
 * @param separator what stands between cells
 * @param decimal what stands before the decimals of a number, a point or a comma
 * @param grouping what stands between groups of three digits: a point, a comma, an apostrophe, or a space of any width
 * @param columns the heads of columns in the file by what they are called from there on
 * @param lists markers and rows by the keys {@code missing}, {@code zero}, {@code marks}, {@code skip} and {@code keep}
 */
public record TableSettings(
        Optional<Charset> encoding,
        Optional<Character> separator,
        Optional<Character> decimal,
        Optional<Character> grouping,
        Map<String, String> columns,
        Map<String, List<String>> lists) {
    /** Settings of one value. */
    public static final List<String> SINGLES = List.of("separator", "decimal", "grouping", "encoding");

    /** Settings of several values: cells without a figure, cells that mean 0, marks at numbers, rows left out, rows that stay. */
    public static final List<String> LISTS = List.of("missing", "zero", "marks", "skip", "keep");

    private static final Map<String, Character> SEPARATORS = letters(",", ',', ";", ';', "|", '|', "tab", '\t');
    private static final Map<String, Character> DECIMALS = letters(".", '.', ",", ',');
    private static final Map<String, Character> GROUPINGS = letters(".", '.', ",", ',', "'", '\'', "space", ' ');
    private static final Set<String> TEXTS = Set.of("id", "name");
    private static final Pattern HOUSE_ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+(?:@[0-9]{1,6})?+");

    /** Copies what it is given. */
    public TableSettings {
        Objects.requireNonNull(encoding, "encoding of a table");
        Objects.requireNonNull(separator, "separator of a table");
        Objects.requireNonNull(decimal, "decimal of a table");
        Objects.requireNonNull(grouping, "grouping of a table");
        Objects.requireNonNull(columns, "columns of a table");
        Objects.requireNonNull(lists, "lists of a table");
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /**
     * Nothing is said.
     *
     * @return the settings
     */
    public static TableSettings none() {
        return new TableSettings(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    /**
     * A copy in which one more thing is said.
     *
     * @param key one of {@link #SINGLES}
     * @param value such as {@code ;} or {@code tab}, {@code ,}, {@code space}, {@code windows-1252}
     * @return the copy
     * @throws IllegalArgumentException if the value is none of those that there are, or if two settings contradict each other
     */
    public TableSettings with(String key, String value) {
        Names.requireKnown("setting of a table", key, SINGLES);
        boolean isEncoding = key.equals("encoding");
        return new TableSettings(
                        isEncoding ? Optional.of(charset(value)) : encoding,
                        key.equals("separator") ? Optional.of(letter(key, value, SEPARATORS)) : separator,
                        key.equals("decimal") ? Optional.of(letter(key, value, DECIMALS)) : decimal,
                        key.equals("grouping") ? Optional.of(letter(key, value, GROUPINGS)) : grouping,
                        columns,
                        lists)
                .consistent();
    }

    /**
     * A copy with the values of a list.
     *
     * @param key one of {@link #LISTS}
     * @param values texts as they stand in cells
     * @return the copy
     * @throws IllegalArgumentException if there is no such list, or if a text is blank
     */
    public TableSettings with(String key, List<String> values) {
        Names.requireKnown("setting of a table", key, LISTS);
        values.forEach(value -> Names.requireText("entry of " + key, value));
        if (key.equals("marks")) {
            values.forEach(TableSettings::requireNoNumber);
        }
        Map<String, List<String>> more = new LinkedHashMap<>(lists);
        more.put(key, values.stream().map(Invisible::strip).toList());
        return new TableSettings(encoding, separator, decimal, grouping, columns, more);
    }

    /**
     * A copy in which columns have names.
     *
     * @param heads the heads of columns in the file, by {@code id}, {@code name}, and ids of indicators or blocs
     * @return the copy
     * @throws IllegalArgumentException if an id is no lower-case words joined by hyphens, or if a head is named twice
     */
    public TableSettings withColumns(Map<String, String> heads) {
        List<String> seen = new ArrayList<>();
        heads.forEach((id, head) -> {
            Names.requireText("head of column " + id, head);
            if (!HOUSE_ID.matcher(id).matches()) {
                throw new IllegalArgumentException("column ('" + PrintableText.value(id)
                        + "') must be lower-case words joined by hyphens\nMaybe " + HouseId.of(id));
            }
            if (seen.contains(head) && !TEXTS.contains(id)) {
                throw new IllegalArgumentException("head '" + PrintableText.value(head) + "' is named by two columns");
            }
            seen.add(head);
        });
        return new TableSettings(encoding, separator, decimal, grouping, heads, lists);
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** Else a minus or a point could be taken away, and the number would be another one. */
    private static void requireNoNumber(String mark) {
        if (NumberText.of(mark + "1").isPresent() || NumberText.of("1" + mark).isPresent()) {
            throw new IllegalArgumentException(
                    "entry of marks ('" + PrintableText.value(mark) + "') must not be what a number can have in it");
        }
    }

    private TableSettings consistent() {
        if (decimal.isPresent() && decimal.equals(separator)) {
            throw new IllegalArgumentException("decimal ('" + decimal.get()
                    + "') must differ from the separator\nMaybe the separator is ; and need not be set");
        }
        if (decimal.isPresent() && decimal.equals(grouping)) {
            throw new IllegalArgumentException("grouping ('" + decimal.get() + "') must differ from the decimal sign");
        }
        return this;
    }

    private static char letter(String key, String value, Map<String, Character> known) {
        Character letter = known.get(value);
        if (letter == null) {
            throw new IllegalArgumentException(
                    key + " ('" + PrintableText.value(value) + "') must be " + String.join(" or ", known.keySet()));
        }
        return letter;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException(
                    "encoding ('" + PrintableText.value(name)
                            + "') must be the name of one, such as UTF-8, windows-1252 (Western Europe), windows-1250"
                            + " (Central Europe), windows-1251 (Cyrillic) or UTF-16LE",
                    e);
        }
    }

    private static Map<String, Character> letters(Object... pairs) {
        Map<String, Character> letters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            letters.put((String) pairs[i], (Character) pairs[i + 1]);
        }
        return letters;
    }

    @Override
    public String toString() {
        return PrintableText.brief("settings of a table: columns " + columns);
    }
}
