package io.lionshare.examples.cli.scenario;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads an alliance from a table of members.
 *
 * <p>Lines that start with {@code #} are comments. The first other line is the header; each head reads
 * {@code name [unit; year; publisher]}. The columns {@code id}, {@code name} and {@code region} are text, and each region
 * becomes a bloc; every other column is an indicator. An empty cell of an indicator means that it was not measured.
 */
public final class MembersCsv {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String REGION = "region";

    private final String file;
    private final List<ColumnHead> heads;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Long> lineOfId = new LinkedHashMap<>();
    private final Map<String, Set<String>> regions = new LinkedHashMap<>();

    private MembersCsv(String file, CsvRecord header) {
        this.file = file;
        this.heads = ColumnHead.parse(file, header, Set.of(ID, NAME, REGION));
    }

    /**
     * Reads a table.
     *
     * @param file the table's name, for messages
     * @param reader the text
     * @return the members, their indicators, and one bloc per region
     * @throws IllegalArgumentException if a cell is malformed; the message names file, line, column and value
     */
    public static Alliance read(String file, Reader reader) {
        CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader);
        MembersCsv table = null;
        try {
            for (CsvRecord row : records) {
                if (table == null) {
                    table = new MembersCsv(file, row);
                } else {
                    table.add(row);
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        if (table == null) {
            throw new IllegalArgumentException(file + " is empty; its first line must be a header");
        }
        return table.alliance();
    }

    private void add(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != heads.size()) {
            throw new IllegalArgumentException(file + ", line " + line + ": number of cells (" + row.getFieldCount()
                    + ") must be the number of columns (" + heads.size() + ")");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Double> indicators = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            ColumnHead head = heads.get(i);
            Cell cell = new Cell(file, line, head.name(), row.getField(i).strip());
            if (!head.isIndicator()) {
                texts.put(head.name(), cell.text());
            } else if (!cell.isEmpty()) {
                indicators.put(head.name(), cell.number());
            }
        }
        String id = texts.getOrDefault(ID, "");
        Long before = lineOfId.put(id, line);
        if (before != null) {
            throw new Cell(file, line, ID, id).refused("differ from every other id; it stands in line " + before);
        }
        regions.computeIfAbsent(texts.getOrDefault(REGION, ""), region -> new TreeSet<>())
                .add(id);
        members.add(new Member(id, texts.getOrDefault(NAME, ""), indicators));
    }

    private Alliance alliance() {
        return Alliance.of(
                heads.stream()
                        .filter(ColumnHead::isIndicator)
                        .map(ColumnHead::indicator)
                        .toList(),
                members,
                regions.entrySet().stream()
                        .map(region -> new Bloc(region.getKey(), region.getValue()))
                        .toList());
    }
}
