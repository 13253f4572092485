package io.lionshare.report.page;

import io.lionshare.document.Column;
import io.lionshare.document.Column.Kind;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import java.util.List;

/** Writes the head of a table: plans above their columns, ticks above marks; words in b for wide screens, in span for a phone. */
final class HeadWriter {
    private final Markup markup;
    private final Table table;
    private final Measures measures;
    private final boolean hasGroups;

    HeadWriter(Markup markup, Table table, Measures measures) {
        this.markup = markup;
        this.table = table;
        this.measures = measures;
        this.hasGroups = table.look() == Table.Look.DATA
                && table.columns().stream().anyMatch(column -> !column.group().isEmpty());
    }

    void write() {
        List<Column> columns = table.columns();
        markup.open("thead");
        if (hasGroups) {
            groups(columns);
        }
        markup.open("tr");
        for (int k = 0; k < columns.size(); k++) {
            column(columns.get(k), k);
        }
    }

    private void groups(List<Column> columns) {
        markup.open("tr").attribute("class", "groups");
        int k = 0;
        while (k < columns.size()) {
            Column first = columns.get(k);
            int span = 1;
            while (k + span < columns.size()
                    && !first.group().isEmpty()
                    && columns.get(k + span).group().equals(first.group())) {
                span++;
            }
            markup.open(first.group().isEmpty() ? "td" : "th");
            if (!first.group().isEmpty()) {
                markup.attribute("scope", "colgroup").attribute("colspan", Integer.toString(span));
                Shapes.inText(markup, first.series());
                markup.text(first.group());
            }
            k += span;
        }
    }

    private void column(Column column, int k) {
        markup.open("th");
        markup.attribute("class", (look(column, k) + " " + measures.firstOfPlan(k)).strip());
        boolean isMarked = column.series() != Mark.NO_SERIES && column.kind() == Kind.NUMBERS;
        if (hasGroups && isMarked) {
            markup.open("span");
            Shapes.inText(markup, column.series());
            markup.text(column.group()).close("span").element("b", column.head());
            return;
        }
        if (isMarked) {
            Shapes.inText(markup, column.series());
        }
        if (column.kind() == Kind.MARKS && !column.scale().orElseThrow().ticks().isEmpty()) {
            ticks(column.scale().orElseThrow());
        } else if (!column.brief().equals(column.head())) {
            markup.element("b", column.head()).element("span", column.brief());
        } else {
            markup.text(column.head());
        }
    }

    /** Most heads after the first are those of numbers, which need no class. */
    private static String look(Column column, int k) {
        return switch (column.kind()) {
            case MARKS -> "m";
            case WORDS -> k == 0 ? "" : "w";
            case NUMBERS -> "";
        };
    }

    private void ticks(Scale scale) {
        markup.raw("<svg class=ax aria-hidden=true>");
        for (Figure tick : scale.ticks()) {
            markup.open("text")
                    .percent("x", scale.percent(tick.exact()))
                    .text(tick.shown())
                    .close("text");
        }
        markup.close("svg");
    }
}
