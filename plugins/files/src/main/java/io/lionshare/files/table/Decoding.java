package io.lionshare.files.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a file: by its byte-order mark, else in the encoding that is set, else in UTF-8. A file that is in another one is
 * refused, since a wrong encoding shows as wrong names that no check finds.
 */
final class Decoding {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** What bytes that mean nothing in the encoding are read as. */
    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    /** The text without byte-order mark. */
    static String text(byte[] bytes, Optional<Charset> set, Wording wording) {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent() && set.isPresent() && !isSame(marked.get(), set.get())) {
            throw contradicted(set.get(), "has the byte-order mark of " + marked.get(), marked.get(), wording);
        }
        if (set.isPresent() && marked.isEmpty() && !isUnicode(set.get()) && isUtf8WithMore(bytes)) {
            throw contradicted(set.get(), "is text in UTF-8", StandardCharsets.UTF_8, wording);
        }
        String text = new String(bytes, marked.or(() -> set).orElse(StandardCharsets.UTF_8));
        requireText(text, set.isEmpty(), wording);
        return text.isEmpty() || text.charAt(0) != '\uFEFF' ? text : text.substring(1);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        return startsWith(bytes, UTF_8_MARK)
                ? Optional.of(StandardCharsets.UTF_8)
                : startsWith(bytes, LITTLE_MARK)
                        ? Optional.of(StandardCharsets.UTF_16LE)
                        : startsWith(bytes, BIG_MARK) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 is UTF-16LE or UTF-16BE by its mark. */
    private static boolean isSame(Charset marked, Charset set) {
        return marked.equals(set)
                || (set.equals(StandardCharsets.UTF_16) && marked.name().startsWith("UTF-16"));
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** Whether bytes are UTF-8 with characters beyond ASCII: no text in an encoding of one byte is, unless by a rare chance. */
    private static boolean isUtf8WithMore(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.length() < bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static TableException contradicted(Charset set, String found, Charset right, Wording wording) {
        return new TableException(Finding.ofFile("encoding (" + set + ") contradicts the file, which " + found
                + "\nMaybe " + wording.set("encoding", right.name()) + ", or none"));
    }

    private static void requireText(String text, boolean isGuessed, Wording wording) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == REPLACEMENT) {
                throw at(
                        text,
                        i,
                        "the file must be text in " + (isGuessed ? "UTF-8" : "the encoding that is set")
                                + "\nMaybe save it again as CSV UTF-8, or say which encoding it has: "
                                + wording.set("encoding", "windows-1252")
                                + " is usual for Excel in Western Europe, windows-1250 in Central Europe");
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                String hint = c == 0 && isGuessed ? "\nMaybe " + wording.set("encoding", "UTF-16LE") : "";
                throw at(
                        text,
                        i,
                        String.format(Locale.ROOT, "the file must be text, and has the character U+%04X", (int) c)
                                + hint);
            }
        }
    }

    private static TableException at(String text, int position, String message) {
        String before = text.substring(0, position);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return new TableException(new Finding(line, Integer.toString(position - before.lastIndexOf('\n')), message));
    }
}
