package io.lionshare.examples.cli.solve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of which the end is passed over where they are too long, so that memory stays bounded, whatever comes. */
final class BoundedLines extends BufferedReader {
    /** Characters of a line that is read as a whole: more than a million numbers of 15 digits. */
    static final int LONGEST = 1 << 24;

    private final char[] buffer = new char[1 << 13];
    private int from;
    private int to;
    private boolean isAfterReturn;

    BoundedLines(Reader in) {
        super(in);
    }

    /** The next line without its end, or the first {@value #LONGEST} characters of it and one more. */
    @Override
    public @Nullable String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean isEmpty = true;
        while (hasMore()) {
            isEmpty = false;
            int end = from;
            while (end < to && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            line.append(buffer, from, Math.min(end - from, LONGEST + 1 - line.length()));
            from = end;
            if (end < to) {
                isAfterReturn = buffer[from++] == '\r';
                break;
            }
        }
        return isEmpty ? null : line.toString();
    }

    private boolean hasMore() throws IOException {
        skipSecondHalfOfEnd();
        while (from == to) {
            to = Math.max(0, super.read(buffer, 0, buffer.length));
            from = 0;
            if (to == 0) {
                return false;
            }
            skipSecondHalfOfEnd();
        }
        return true;
    }

    /** A line may end with a carriage return and a line feed. */
    private void skipSecondHalfOfEnd() {
        if (isAfterReturn && from < to) {
            isAfterReturn = false;
            from += buffer[from] == '\n' ? 1 : 0;
        }
    }

    @Override
    public boolean ready() throws IOException {
        skipSecondHalfOfEnd();
        return from < to || super.ready();
    }
}
