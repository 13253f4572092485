package io.lionshare.examples.cli.scenario;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.lionshare.model.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a column: {@code gdp [USD; 2023; World Bank]}.
 *
 * @param indicator what the column measures: name, unit, and publisher with year
 * @param isIndicator whether its cells are numbers
 */
record ColumnHead(Indicator indicator, boolean isIndicator) {
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+) \\[([^;]+); ([^;]+); ([^;\\]]+)]");

    String name() {
        return indicator.id();
    }

    /** The heads of a table, which must have all columns of text. */
    static List<ColumnHead> parse(String file, CsvRecord header, Set<String> texts) {
        List<ColumnHead> heads = new ArrayList<>();
        Set<String> missing = new HashSet<>(texts);
        for (int i = 0; i < header.getFieldCount(); i++) {
            String column = Integer.toString(i + 1);
            Cell cell = new Cell(
                    file,
                    header.getStartingLineNumber(),
                    column,
                    header.getField(i).strip());
            Matcher form = FORM.matcher(cell.value());
            if (!form.matches()) {
                throw cell.refused("read name [unit; year; publisher]");
            }
            String name = form.group(1);
            missing.remove(name);
            heads.add(new ColumnHead(
                    new Indicator(name, form.group(2), form.group(4) + ", " + form.group(3)), !texts.contains(name)));
        }
        for (String column : missing) {
            throw new IllegalArgumentException(file + ", line " + header.getStartingLineNumber() + ": column " + column
                    + " is missing; a table of members must have it");
        }
        return heads;
    }
}
