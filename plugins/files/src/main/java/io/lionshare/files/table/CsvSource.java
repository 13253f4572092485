package io.lionshare.files.table;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with a separator between cells. Lines that start with {@code #} are comments; a cell that has the separator or an end of line
 * in it stands in double quotes; a first line such as {@code sep=;} is Excel's way of naming the separator.
 */
final class CsvSource implements TableSource {
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=([,;|\\t])\"?(?=[\\r\\n]|\\z)");

    /** Any bytes: what is no text is refused with its place. */
    @Override
    public boolean reads(byte[] bytes) {
        return true;
    }

    @Override
    public Sheet sheet(byte[] bytes, TableSettings settings, Wording wording) {
        String text = Decoding.text(bytes, settings.encoding(), wording);
        if (text.isBlank()) {
            throw new TableException(Finding.ofFile("the file is empty"));
        }
        Matcher named = NAMED.matcher(text);
        Optional<Character> own = named.find() ? Optional.of(named.group(1).charAt(0)) : Optional.empty();
        if (own.isPresent() && settings.separator().isPresent() && !own.equals(settings.separator())) {
            throw new TableException(new Finding(
                    1,
                    "",
                    "separator ('" + settings.separator().get() + "') contradicts the first line of the file, 'sep="
                            + own.get() + "'"));
        }
        String table = own.isPresent() ? text.substring(named.end()) : text;
        settings.separator().ifPresent(set -> Separators.requireFit(set, table, wording));
        char separator = own.or(settings::separator).orElseGet(() -> Separators.find(table, wording));
        return new Sheet(rows(table, separator), Optional.of(separator));
    }

    private static List<SheetRow> rows(String text, char separator) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            for (CsvRecord each : reader(text, separator)) {
                SheetRow row = new SheetRow(each.getStartingLineNumber(), each.getFields());
                if (row.filled() > 0) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            throw new TableException(Finding.ofFile("not CSV: " + e.getMessage()));
        }
        return rows;
    }

    /** Records with any number of cells. */
    static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
