package io.lionshare.report.page;

import io.lionshare.document.Column;
import io.lionshare.document.Table;
import java.util.List;

/**
 * The measures of a table, of which a narrow screen shows one at a time.
 *
 * @param names such as share, amount, change; fewer than two need no choice
 * @param id what the choice is called, unique on the page
 * @param columns of the table
 */
record Measures(List<String> names, String id, List<Column> columns) {
    static Measures of(Table table, String id) {
        List<String> names = table.columns().stream()
                .map(Column::measure)
                .filter(measure -> !measure.isEmpty())
                .distinct()
                .toList();
        return new Measures(names.size() > 1 ? names : List.of(), id, table.columns());
    }

    /** Radio buttons before the table, so that the choice needs no script. */
    void choose(Markup markup) {
        for (int k = 0; k < names.size(); k++) {
            markup.open("input")
                    .attribute("type", "radio")
                    .attribute("name", id)
                    .attribute("id", idOf(k));
            markup.attribute("class", "q" + (k + 1));
            if (k == 0) {
                markup.flag("checked");
            }
        }
        if (!names.isEmpty()) {
            markup.open("div").attribute("class", "switch ms");
            for (int k = 0; k < names.size(); k++) {
                markup.open("label")
                        .attribute("for", idOf(k))
                        .text(names.get(k))
                        .close("label");
            }
            markup.close("div");
        }
    }

    private String idOf(int measure) {
        return id + "-" + measure;
    }

    /** The position of the measure of a column; negative where it always shows. */
    int of(Column column) {
        return names.indexOf(column.measure());
    }

    /** The class of a column that is the first one of a plan; marks need none, as they always are. */
    String firstOfPlan(int index) {
        boolean isFirst = !names.isEmpty()
                && index > 0
                && columns.get(index).kind() != Column.Kind.MARKS
                && !columns.get(index - 1).group().equals(columns.get(index).group());
        return isFirst ? "f" : "";
    }
}
