package io.lionshare.files.table;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * Something that was found at a place of a table: a problem.
 *
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the head of the column, or its number from 1 in the line of the heads; empty for the line as a whole
 * @param message what it is; a second line may say how to mend it
 */
public record Finding(long line, String column, String message) {
    /** Refuses null. */
    public Finding {
        Objects.requireNonNull(column, "column of a finding");
        Objects.requireNonNull(message, "message of a finding");
    }

    static Finding ofFile(String message) {
        return new Finding(0, "", message);
    }

    @Override
    public String toString() {
        return PrintableText.brief("line " + line + ", column " + column + ": " + message);
    }
}
