package io.lionshare.files;

import io.lionshare.files.table.KnownFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Locale;

/** The text of an untrusted file: of bounded size, in UTF-8 with or without byte-order mark, without control characters. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What bytes that are no UTF-8 are read as. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /**
     * The whole text without byte-order mark.
     *
     * @param file the name for messages
     * @param stream the bytes, of which no more than one beyond the limit are read
     * @param megabytes how large the file may be
     */
    static String read(String file, InputStream stream, int megabytes) throws IOException {
        byte[] bytes = bytes(file, stream, megabytes);
        KnownFormat.describe(bytes).ifPresent(what -> {
            throw new ScenarioException(Place.of(file).problem(what));
        });
        String text = new String(bytes, StandardCharsets.UTF_8);
        requireText(file, text);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new ScenarioException(Place.of(file).problem("the file is empty"));
        }
        return text;
    }

    /** The bytes of a file, of which no more than one beyond the limit are read. */
    static byte[] bytes(String file, InputStream stream, int megabytes) throws IOException {
        int most = megabytes << 20;
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ScenarioException(Place.of(file).problem("the file must have at most " + megabytes + " MB"));
        }
        return bytes;
    }

    /** Why a file cannot be read, in words. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
    }

    private static void requireText(String file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                throw new ScenarioException(place(file, text, i)
                        .problem("the file must be text in UTF-8\n" + "Maybe save it again with the encoding UTF-8"));
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new ScenarioException(place(file, text, i)
                        .problem(String.format(
                                Locale.ROOT, "the file must be text, and has the character U+%04X", (int) c)));
            }
        }
    }

    private static Place place(String file, String text, int position) {
        String before = text.substring(0, position);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, Integer.toString(position - before.lastIndexOf('\n')));
    }
}
