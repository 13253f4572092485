package io.lionshare.files;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * One thing that is wrong in a file.
 *
 * @param file the file's name as it was given
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the number of the column from 1, or its name in a table; empty for the line as a whole
 * @param message the value and what is allowed; a second line may say how to mend it
 */
public record FileProblem(String file, long line, String column, String message) {
    /** Refuses null. */
    public FileProblem {
        Objects.requireNonNull(file, "file of a problem");
        Objects.requireNonNull(column, "column of a problem");
        Objects.requireNonNull(message, "message of a problem");
    }

    /**
     * Place and message.
     *
     * @return such as {@code members.csv, line 4, column gdp: 'n/a' must be a number such as 1250.5}
     */
    public String text() {
        return file + (line == 0 ? "" : ", line " + line) + (column.isEmpty() ? "" : ", column " + column) + ": "
                + message;
    }

    @Override
    public String toString() {
        return PrintableText.brief(text());
    }
}
