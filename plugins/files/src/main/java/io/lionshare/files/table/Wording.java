package io.lionshare.files.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a setting is written: as it stands in a scenario file, or as an option of a command. */
public enum Wording {
    /** Such as {@code decimal: ","} and {@code skip: [TOTAL]}, below {@code members:}. */
    YAML {
        @Override
        public String set(String key, List<String> values) {
            String list = values.stream().map(Wording::yaml).collect(Collectors.joining(", "));
            return key + ": " + (TableSettings.LISTS.contains(key) ? "[" + list + "]" : list);
        }

        @Override
        String column(String id, String head) {
            return "columns: {" + id + ": " + inQuotes(head) + "}";
        }
    },

    /** Such as {@code --decimal ,} and {@code --skip TOTAL}. */
    OPTIONS {
        @Override
        public String set(String key, List<String> values) {
            return values.stream().map(value -> "--" + key + " " + shell(value)).collect(Collectors.joining(" "));
        }

        @Override
        String column(String id, String head) {
            return "--columns " + shell(id + "=" + head);
        }
    };

    private static final Pattern YAML_PLAIN = Pattern.compile("(?!(?i:null)$)[A-Za-z](?:[A-Za-z0-9._ -]*[A-Za-z0-9])?");

    private static final Pattern SHELL_PLAIN = Pattern.compile("[A-Za-z0-9,.:_%=+-]+");

    /**
     * A setting.
     *
     * @param key one of {@link TableSettings#SINGLES} with one value, or of {@link TableSettings#LISTS}
     * @param values its values
     * @return the text to write
     */
    public abstract String set(String key, List<String> values);

    /** The setting that gives a column a name. */
    abstract String column(String id, String head);

    String set(String key, String value) {
        return set(key, List.of(value));
    }

    /**
     * A text as a value in YAML.
     *
     * @param text any text
     * @return the text, in double quotes unless it is plain words
     */
    public static String yaml(String text) {
        return YAML_PLAIN.matcher(text).matches() ? text : inQuotes(text);
    }

    private static String inQuotes(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }

    private static String shell(String value) {
        return SHELL_PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
