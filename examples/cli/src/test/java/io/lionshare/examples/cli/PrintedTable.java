package io.lionshare.examples.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a reader sees it: the figures behind each label.
 *
 * @param members the figures of each member, by id
 * @param sums the figures below the rule, by label
 */
record PrintedTable(Map<String, List<BigDecimal>> members, Map<String, List<BigDecimal>> sums) {
    /** All tables that stand in a text. */
    static List<PrintedTable> in(List<String> lines) {
        List<PrintedTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("member .*%.*")) {
                tables.add(read(lines, i + 1));
            }
        }
        return tables;
    }

    /** All tables that stand under a caption. */
    static List<PrintedTable> under(String caption, List<String> lines) {
        List<PrintedTable> tables = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(caption)) {
                int head = i + 1;
                while (!lines.get(head).startsWith("member ")) {
                    head++;
                }
                tables.add(read(lines, head + 1));
            }
        }
        return tables;
    }

    private static PrintedTable read(List<String> lines, int from) {
        PrintedTable table = new PrintedTable(new LinkedHashMap<>(), new LinkedHashMap<>());
        int i = from;
        for (; !lines.get(i).startsWith("─"); i++) {
            table.members().put(id(lines.get(i)), figures(lines.get(i)));
        }
        for (i++; i < lines.size() && !lines.get(i).isEmpty(); i++) {
            table.sums().put(lines.get(i).split(" {2,}", 2)[0], figures(lines.get(i)));
        }
        return table;
    }

    /** The id in parentheses after a name. */
    private static String id(String line) {
        int end = line.lastIndexOf(')');
        return line.substring(line.lastIndexOf('(') + 1, end);
    }

    private static List<BigDecimal> figures(String line) {
        List<BigDecimal> figures = new ArrayList<>();
        for (String cell : line.strip().split(" +", -1)) {
            if (cell.matches("[+-]?[0-9][0-9,.]*")) {
                figures.add(new BigDecimal(cell.replace(",", "")));
            }
        }
        return figures;
    }

    /** The sum of a column over the members. */
    BigDecimal sum(int column) {
        return members.values().stream().map(row -> row.get(column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
