package io.lionshare.report.page;

import io.lionshare.document.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rules for columns of tables that belong to a plan and a measure, so that no cell has to name them. Tables with the same columns
 * share them; on paper wide tables leave out what has no room. Lives for one page.
 */
final class ColumnStyles {
    /** The last measure that has room on paper next to those of many plans. */
    private static final int AMOUNT = 1;

    private final Map<List<List<Integer>>, String> layouts = new LinkedHashMap<>();
    private final StringBuilder rules = new StringBuilder();
    private final boolean isWide;

    ColumnStyles(boolean isWide) {
        this.isWide = isWide;
    }

    /** The class of a table with such measures; empty if it has none to choose from. */
    String of(Measures measures) {
        if (measures.names().isEmpty()) {
            return "";
        }
        List<List<Integer>> layout = measures.columns().stream()
                .map(column -> List.of(column.series(), measures.of(column)))
                .toList();
        String known = layouts.get(layout);
        if (known != null) {
            return known;
        }
        String name = "z" + (layouts.size() + 1);
        layouts.put(layout, name);
        write(name, measures);
        return name;
    }

    private void write(String table, Measures measures) {
        rules.append("@media screen and (max-width:640px){");
        for (int k = 0; k < measures.names().size(); k++) {
            int shown = k;
            String checked = ".q" + (k + 1) + ":checked~.scroll ." + table;
            rule(
                    checked + " tr>",
                    measures,
                    column -> measures.of(column) >= 0 && measures.of(column) != shown,
                    "display:none");
        }
        rules.append('}');
        if (isWide) {
            rules.append("@media print{");
            String paper = "." + table + " tr:not(.groups)>";
            rule(paper, measures, column -> measures.of(column) > AMOUNT, "width:0;padding:0;font-size:0");
            rules.append('}');
        }
        for (int plan = 0; plan < Shapes.COUNT; plan++) {
            int series = plan;
            String pressed = ".s" + plan + " ." + table;
            rule(
                    pressed + " td",
                    measures,
                    column -> column.series() == series && column.kind() == Column.Kind.NUMBERS,
                    "background:var(--h1)");
        }
    }

    private void rule(String table, Measures measures, Predicate<Column> test, String declaration) {
        List<Column> columns = measures.columns();
        String places = IntStream.range(0, columns.size())
                .filter(i -> test.test(columns.get(i)))
                .mapToObj(i -> ":nth-child(" + (i + 1) + ")")
                .collect(Collectors.joining(","));
        if (!places.isEmpty()) {
            rules.append(table + ":is(" + places + "){" + declaration + "}");
        }
    }

    @Override
    public String toString() {
        return rules.toString();
    }
}
