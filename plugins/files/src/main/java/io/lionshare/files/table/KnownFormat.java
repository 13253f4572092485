package io.lionshare.files.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no text, or no table, whatever their name ends in: each by its first bytes. */
public final class KnownFormat {
    private static final String SAVE = "save the sheet as CSV UTF-8";

    private record Start(String bytes, String name, String wayOut) {}

    private static final List<Start> STARTS = List.of(
            new Start("PK\u0003\u0004", "an Excel workbook (.xlsx)", SAVE),
            new Start("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an Excel workbook (.xls)", SAVE),
            new Start("%PDF-", "a PDF", "copy the table into a spreadsheet, and " + SAVE),
            new Start("\u001F\u008B", "packed by gzip", "unpack it first"));

    private static final List<Start> MARKUP = List.of(
            new Start("<?xml", "XML", "open it in a spreadsheet, and " + SAVE),
            new Start("<html", "a web page, as some programs write for Excel", "open it there, and " + SAVE),
            new Start("<!doctype html", "a web page, as some programs write for Excel", "open it there, and " + SAVE),
            new Start("<table", "a web page, as some programs write for Excel", "open it there, and " + SAVE));

    private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

    private KnownFormat() {}

    /**
     * What a file is, and what to do with it.
     *
     * @param bytes the file, or its beginning
     * @return such as {@code the file is an Excel workbook (.xlsx): save the sheet as CSV UTF-8}; nothing for plain text, and for
     *     what is not known
     */
    public static Optional<String> describe(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        if (start.contains(OPEN_DOCUMENT)) {
            return Optional.of("the file is an OpenDocument spreadsheet (.ods): " + SAVE);
        }
        String markup = start.strip().toLowerCase(Locale.ROOT);
        return STARTS.stream()
                .filter(known -> start.startsWith(known.bytes()))
                .findFirst()
                .or(() -> MARKUP.stream()
                        .filter(known -> markup.startsWith(known.bytes()))
                        .findFirst())
                .map(known -> "the file is " + known.name() + ": " + known.wayOut());
    }
}
