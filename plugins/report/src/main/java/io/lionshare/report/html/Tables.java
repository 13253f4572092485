package io.lionshare.report.html;

import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.markup.Markup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes tables, each in a container of its own that scrolls where the page is narrow. Lives for one page. */
final class Tables {
    private final Markup markup;
    private int count;

    Tables(Markup markup) {
        this.markup = markup;
    }

    void write(DataTable table) {
        count++;
        String caption = "table-" + count + "-caption";
        markup.open("div").attribute("class", "data").line();
        markup.open("div")
                .attribute("class", "scroll")
                .attribute("role", "region")
                .attribute("tabindex", "0")
                .attribute("aria-labelledby", caption)
                .line();
        markup.open("table").line();
        markup.open("caption")
                .attribute("id", caption)
                .text(table.caption())
                .close()
                .line();
        head(groups(table.columns()));
        body(table);
        markup.close().line().close().line().close();
    }

    /** Neighbours under one name; a column without a group stands alone. */
    private static List<List<Column>> groups(List<Column> columns) {
        List<List<Column>> groups = new ArrayList<>();
        String last = "";
        for (Column column : columns) {
            if (column.group().isEmpty() || !column.group().equals(last)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(column);
            last = column.group();
        }
        return groups;
    }

    private void head(List<List<Column>> groups) {
        boolean hasGroups =
                groups.stream().anyMatch(group -> !group.get(0).group().isEmpty());
        for (List<Column> group : groups) {
            markup.open("colgroup")
                    .attribute("span", Integer.toString(group.size()))
                    .close();
        }
        markup.line().open("thead").line().open("tr");
        int index = 0;
        for (List<Column> group : groups) {
            String name = group.get(0).group();
            if (name.isEmpty()) {
                columnHead(group.get(0), index, "col", hasGroups);
            } else {
                markup.open("th")
                        .attribute("scope", "colgroup")
                        .attribute("colspan", Integer.toString(group.size()))
                        .attribute("class", "group")
                        .text(name)
                        .close();
            }
            index += group.size();
        }
        markup.close().line();
        if (hasGroups) {
            secondLine(groups);
        }
        markup.close().line();
    }

    private void secondLine(List<List<Column>> groups) {
        markup.open("tr");
        int index = 0;
        for (List<Column> group : groups) {
            boolean isNamed = !group.get(0).group().isEmpty();
            for (int i = 0; isNamed && i < group.size(); i++) {
                columnHead(group.get(i), index + i, i == 0 ? "col group" : "col", false);
            }
            index += group.size();
        }
        markup.close().line();
    }

    private void columnHead(Column column, int index, String classes, boolean isTall) {
        markup.open("th").attribute("scope", "col").attribute("data-column", Integer.toString(index));
        markup.attribute("class", column.isNumber() ? classes + " number" : classes);
        if (isTall) {
            markup.attribute("rowspan", "2");
        }
        markup.text(column.head()).close();
    }

    /** Sums after the last row of the body stand in the foot, where sorting leaves them. */
    private void body(DataTable table) {
        List<Row> rows = table.rows();
        int foot = rows.size();
        while (foot > 0 && rows.get(foot - 1).kind() != Kind.BODY) {
            foot--;
        }
        markup.open("tbody").line();
        rows.subList(0, foot).forEach(row -> row(row, table.columns()));
        markup.close().line();
        if (foot < rows.size()) {
            markup.open("tfoot").line();
            rows.subList(foot, rows.size()).forEach(row -> row(row, table.columns()));
            markup.close().line();
        }
    }

    private void row(Row row, List<Column> columns) {
        markup.open("tr").attribute("class", row.kind().name().toLowerCase(Locale.ROOT));
        String group = "";
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean isFirst =
                    !column.group().isEmpty() && (i == 0 || !column.group().equals(group));
            group = column.group();
            cell(row.cells().get(i), column, i == 0, isFirst);
        }
        markup.close().line();
    }

    private void cell(Cell cell, Column column, boolean isName, boolean isFirstOfGroup) {
        markup.open(isName ? "th" : "td");
        if (isName) {
            markup.attribute("scope", "row");
        }
        String classes = (column.isNumber() ? "number" : "") + (isFirstOfGroup ? " group" : "");
        if (!classes.isEmpty()) {
            markup.attribute("class", classes.strip());
        }
        cell.number().map(BigDecimal::toString).ifPresent(number -> markup.attribute("data-number", number));
        markup.text(cell.text()).close();
    }
}
