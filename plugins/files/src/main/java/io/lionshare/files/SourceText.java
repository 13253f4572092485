package io.lionshare.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of an untrusted file: of bounded size, in UTF-8 with or without byte-order mark, without control characters. */
final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
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
        int most = megabytes << 20;
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new ScenarioException(Place.of(file).problem("the file must have at most " + megabytes + " MB"));
        }
        String text = decoded(file, bytes);
        if (text.isBlank()) {
            throw new ScenarioException(Place.of(file).problem("the file is empty"));
        }
        return text;
    }

    private static String decoded(String file, byte[] bytes) throws CharacterCodingException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        requireText(file, text);
        if (result.isError()) {
            throw new ScenarioException(
                    place(file, text, text.length())
                            .problem(
                                    "the file must be text in UTF-8\nMaybe save it again as CSV UTF-8, or with the encoding UTF-8"));
        }
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private static void requireText(String file, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
            if (control || c == REPLACEMENT) {
                throw new ScenarioException(place(file, text, i)
                        .problem(String.format("the file must be text, and has the character U+%04X", (int) c)));
            }
        }
    }

    private static Place place(String file, String text, int position) {
        String before = text.substring(0, position);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, Integer.toString(position - before.lastIndexOf('\n')));
    }
}
