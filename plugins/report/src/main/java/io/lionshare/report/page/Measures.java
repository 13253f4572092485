package io.lionshare.report.page;

import io.lionshare.document.Column;
import io.lionshare.document.Mark;
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
    static Measures of(Table table, String place) {
        List<String> names = table.columns().stream()
                .map(Column::measure)
                .filter(measure -> !measure.isEmpty())
                .distinct()
                .toList();
        return new Measures(names.size() > 1 ? names : List.of(), "m-" + place + table.id(), table.columns());
    }

    /** Radio buttons before the table, so that the choice needs no script. */
    void choose(Markup markup) {
        for (int k = 0; k < names.size(); k++) {
            markup.open("input")
                    .attribute("type", "radio")
                    .attribute("name", id)
                    .attribute("id", id + (k + 1));
            markup.attribute("class", "sw q" + (k + 1));
            if (k == 0) {
                markup.flag("checked");
            }
        }
        if (!names.isEmpty()) {
            markup.open("div").attribute("class", "switch ms");
            for (int k = 0; k < names.size(); k++) {
                markup.open("label")
                        .attribute("for", id + (k + 1))
                        .text(names.get(k))
                        .close("label");
            }
            markup.close("div");
        }
    }

    /** The measure of a column, its plan, and whether it begins the columns of a plan. */
    String classes(Column column, int index) {
        String measure = names.contains(column.measure()) ? "k" + (names.indexOf(column.measure()) + 1) : "";
        String plan = column.series() == Mark.NO_SERIES || names.isEmpty() ? "" : " s" + column.series();
        boolean isFirst =
                !names.isEmpty() && index > 0 && !columns.get(index - 1).group().equals(column.group());
        return (measure + plan + (isFirst ? " f" : "")).strip();
    }
}
