package io.lionshare.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * A table of members as it was read.
 *
 * @param indicators one for each column of numbers
 * @param members one for each row
 * @param blocs in the order of columns, then of rows
 */
record MembersTable(List<Indicator> indicators, List<Member> members, List<Bloc> blocs) {
    private static final int MEGABYTES = 16;

    /**
     * Reads a table. Lines that start with {@code #} are comments; the first other line has the heads.
     *
     * @return the table, or nothing if it has any problem
     */
    static Optional<MembersTable> read(String file, InputStream stream, TableForm form, Reading reading)
            throws IOException {
        int before = reading.count();
        String text = SourceText.read(file, stream, MEGABYTES);
        CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(form.separator())
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        TableRows rows = null;
        try {
            for (CsvRecord row : records) {
                if (rows == null) {
                    rows = TableRows.under(file, row, form, reading);
                } else {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            reading.refuse(Place.of(file), "not CSV: " + e.getMessage());
        }
        if (rows != null) {
            rows.finish();
        }
        boolean empty = rows == null || rows.isEmpty();
        if (empty && reading.count() == before) {
            reading.refuse(Place.of(file), "the table must have a line with the heads, and a line for each member");
        }
        return rows == null || reading.count() > before ? Optional.empty() : Optional.of(rows.table());
    }
}
