package io.lionshare.files.table;

import java.util.regex.Pattern;

/** How a message names a setting: as it stands in a scenario file, or as an option of a command. */
public enum Wording {
    /** Such as {@code decimal: ","} and {@code skip: [TOTAL]}, below {@code members:}. */
    YAML {
        @Override
        String set(String key, String value) {
            String text = YAML_PLAIN.matcher(value).matches()
                    ? value
                    : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
            return key + ": " + (TableSettings.LISTS.contains(key) ? "[" + text + "]" : text);
        }

        @Override
        String column(String id, String head) {
            return "columns: {" + id + ": \"" + head.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        }
    },

    /** Such as {@code --decimal ,} and {@code --skip TOTAL}. */
    OPTIONS {
        @Override
        String set(String key, String value) {
            return "--" + key + " " + quoted(value);
        }

        @Override
        String column(String id, String head) {
            return "--columns " + quoted(id + "=" + head);
        }
    };

    private static final Pattern YAML_PLAIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9._ -]*[A-Za-z0-9])?");

    private static final Pattern SHELL_PLAIN = Pattern.compile("[A-Za-z0-9,.:_%=+-]+");

    /** A setting with a value. */
    abstract String set(String key, String value);

    /** The setting that gives a column a name. */
    abstract String column(String id, String head);

    private static String quoted(String value) {
        return SHELL_PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
