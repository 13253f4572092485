package io.lionshare.report.page;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Column.Kind;
import io.lionshare.document.Figure;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Series;
import io.lionshare.document.Table;
import io.lionshare.document.Table.Look;
import io.lionshare.document.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes tables and charts. Lives for one page. */
final class TableWriter {
    private static final int ON_A_PHONE = 10;
    private static final int EXACT_DECIMALS = 4;

    private final Markup markup;
    private final MarksWriter marks;
    private int grids;

    TableWriter(Markup markup, List<Series> series) {
        this.markup = markup;
        this.marks = new MarksWriter(markup, series);
    }

    /** A table in a container of its own, which scrolls where it is wider than the page; charts fit any width. */
    void write(Table table, String place) {
        String grid = grid(table);
        markup.open("div").attribute("class", "data");
        Measures measures = Measures.of(table, place);
        measures.choose(markup);
        markup.open("div").attribute("class", "scroll");
        if (table.look() != Look.DOTS && table.look() != Look.BARS) {
            markup.attribute("tabindex", "0").attribute("role", "region").attribute("aria-label", table.caption());
        }
        markup.open("table").attribute("class", table.look().name().toLowerCase(Locale.ROOT));
        if (table.look() == Look.DATA) {
            markup.attribute("data-id", place + table.id());
        }
        markup.open("caption").text(table.caption());
        if (!table.isChart()) {
            markup.close("caption");
        }
        new HeadWriter(markup, table, measures).write();
        rows(table, measures, grid);
        markup.close("table").close("div");
        if (!table.note().isEmpty()) {
            markup.open("p").attribute("class", "note").text(table.note());
        }
        markup.close("div");
    }

    /** Lines of the ticks of a scale, defined once for all rows. */
    private String grid(Table table) {
        for (Column column : table.columns()) {
            if (column.kind() == Kind.MARKS) {
                Scale scale = column.scale().orElseThrow();
                boolean crosses = scale.from().signum() < 0;
                if (!scale.ticks().isEmpty() || crosses) {
                    String id = "g" + ++grids;
                    markup.raw("<svg class=defs aria-hidden=true><g id=" + id + ">");
                    scale.ticks().forEach(tick -> line(scale.percent(tick.exact()), "gl"));
                    if (crosses) {
                        line(scale.percent(BigDecimal.ZERO), "zl");
                    }
                    markup.raw("</g></svg>");
                    return id;
                }
            }
        }
        return "";
    }

    private void line(double at, String kind) {
        markup.open("line").attribute("class", kind).percent("x1", at).percent("x2", at);
        markup.attribute("y2", "100%").empty();
    }

    /** Sums stand in the foot, where sorting leaves them; rows of nothing are a sentence below, and names for what is taken away. */
    private void rows(Table table, Measures measures, String grid) {
        List<Row> foot = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        markup.open("tbody");
        int number = 0;
        for (Row row : table.rows()) {
            switch (row.kind()) {
                case NOTHING -> nothing.add(row.cells().get(0).text());
                case SUBTOTAL, TOTAL -> foot.add(row);
                default -> row(row, table, measures, grid, ++number);
            }
        }
        if (!nothing.isEmpty()) {
            markup.raw("<tbody hidden>");
            nothing.forEach(name -> markup.raw("<tr><th>").text(name));
        }
        if (!foot.isEmpty()) {
            markup.open("tfoot");
            foot.forEach(row -> row(row, table, measures, grid, 0));
        }
    }

    private void row(Row row, Table table, Measures measures, String grid, int number) {
        markup.open("tr");
        boolean isLate = table.look() == Look.DOTS && number > ON_A_PHONE && row.kind() == Row.Kind.BODY;
        markup.attribute(
                "class",
                switch (row.kind()) {
                    case OTHERS -> "others";
                    case HEAD -> "head";
                    case SUBTOTAL, TOTAL -> "sum";
                    default -> isLate ? "late" : "";
                });
        for (int k = 0; k < table.columns().size(); k++) {
            Column column = table.columns().get(k);
            Cell cell = row.cells().get(k);
            if (k == 0) {
                markup.open("th").attribute("scope", "row");
                if (row.kind() == Row.Kind.HEAD) {
                    markup.attribute("colspan", Integer.toString(table.columns().size()));
                }
                cell.accept(new Content(column, row.kind(), table.look(), ""));
            } else if (row.kind() != Row.Kind.HEAD) {
                markup.open("td");
                String classes = cell.accept(new Classes(column, measures.classes(column, k)));
                markup.attribute("class", classes);
                cell.accept(new Content(column, row.kind(), table.look(), grid));
            }
        }
    }

    /** The classes of a cell, by what stands in it. Most cells are numbers, which need none. */
    private record Classes(Column column, String measure) implements Cell.Visitor<String> {
        @Override
        public String words(Words words) {
            return column.kind() == Kind.NUMBERS ? measure : ("w " + measure).strip();
        }

        @Override
        public String figure(Figure figure) {
            String shade = figure.shade() == 0 ? "" : "h" + figure.shade();
            return (shade + " " + measure).strip();
        }

        @Override
        public String marks(Marks list) {
            return "m";
        }
    }

    /** Writes what stands in a cell. */
    private final class Content implements Cell.Visitor<Markup> {
        private final Column column;
        private final Row.Kind kind;
        private final Look look;
        private final String grid;

        Content(Column column, Row.Kind kind, Look look, String grid) {
            this.column = column;
            this.kind = kind;
            this.look = look;
            this.grid = grid;
        }

        @Override
        public Markup words(Words words) {
            return markup.text(words.text());
        }

        @Override
        public Markup figure(Figure figure) {
            String exact = figure.exact().toPlainString();
            boolean isRounded = figure.exact().scale() <= EXACT_DECIMALS
                    && !figure.shown()
                            .replace(",", "")
                            .replace("\u2212", "-")
                            .replace("+", "")
                            .equals(exact.replaceAll("\\.0+$", ""));
            if (isRounded && !figure.shown().endsWith("%")) {
                markup.attribute("title", exact);
            }
            return markup.text(figure.shown());
        }

        @Override
        public Markup marks(Marks list) {
            if (kind == Row.Kind.OTHERS && look == Look.DOTS) {
                marks.inWords(list);
            } else if (kind == Row.Kind.OTHERS && look == Look.BARS) {
                marks.label(list, column.scale().orElseThrow(), grid);
            } else if (!list.list().isEmpty()) {
                marks.write(list, column.scale().orElseThrow(), grid);
            }
            return markup;
        }
    }
}
