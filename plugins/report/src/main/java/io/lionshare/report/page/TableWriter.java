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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes tables and charts. Lives for one page. */
final class TableWriter {
    private static final int ON_A_PHONE = 10;
    private static final int EXACT_DECIMALS = 4;

    /** How many rows show at once; the script reads it from the class of longer tables. */
    private static final int SHORT = 40;

    /** How many columns have room on paper with the bars in them. */
    private static final int ON_PAPER = 12;

    /** Names that are longer may be cut to their column. */
    private static final int LONG_NAME = 20;

    /** Columns of a chart whose caption says all that a head would. */
    private static final int NAME_AND_BAR = 2;

    private static final Pattern SEPARATORS = Pattern.compile("[+,]");

    /** All but the digits from the first to the last that is not 0. */
    private static final Pattern AROUND = Pattern.compile("^[^1-9]+|\\D|[^1-9]+$");

    /** Less or more than the number shown. */
    private static final Pattern BOUND = Pattern.compile("[<>]");

    private static final Pattern DIGITS = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Markup markup;
    private final MarksWriter marks;
    private final ColumnStyles columns;
    private final Map<String, String> grids = new HashMap<>();
    private final StringBuilder definitions = new StringBuilder();
    private int tables;

    TableWriter(Markup markup, List<Series> series, ColumnStyles columns) {
        this.markup = markup;
        this.columns = columns;
        this.marks = new MarksWriter(markup, series);
    }

    /** A table in a container of its own, which scrolls where it is wider than the page; charts fit any width. */
    void write(Table table, String place) {
        String grid = grid(table);
        markup.open("div").attribute("class", "box");
        String id = "t" + ++tables;
        Measures measures = Measures.of(table, id);
        measures.choose(markup);
        if (table.look() == Look.BARS) {
            new KeyWriter(markup).write(table);
        }
        boolean canScroll = table.look() != Look.DOTS && table.look() != Look.BARS;
        if (canScroll) {
            markup.open("div").attribute("class", "scroll").attribute("tabindex", "0");
            markup.attribute("role", "region").attribute("aria-labelledby", id);
        }
        String look = table.look().name().toLowerCase(Locale.ROOT);
        String size = (isLong(table) ? " long" : "") + (table.columns().size() > ON_PAPER ? " wide" : "");
        markup.open("table").attribute("class", (look + size + " " + columns.of(measures)).strip());
        if (table.look() == Look.DATA) {
            markup.attribute("data-id", place + table.id());
        }
        markup.open("caption").attribute("id", canScroll ? id : "").text(table.caption());
        if (table.look() != Look.BARS || table.columns().size() > NAME_AND_BAR) {
            new HeadWriter(markup, table, measures).write();
        }
        rows(table, measures, grid);
        markup.close("table");
        if (canScroll) {
            markup.close("div");
        }
        if (!table.note().isEmpty()) {
            markup.open("p").attribute("class", "note").text(table.note());
        }
        markup.close("div");
    }

    private static boolean isLong(Table table) {
        return table.look() == Look.DATA
                && table.rows().stream()
                                .filter(row -> row.kind() == Row.Kind.BODY)
                                .count()
                        > SHORT;
    }

    /** Lines of the ticks of a scale, defined once for all rows and for all charts with the same ones. */
    private String grid(Table table) {
        for (Column column : table.columns()) {
            if (column.kind() == Kind.MARKS) {
                Scale scale = column.scale().orElseThrow();
                Markup lines = new Markup();
                if (!scale.ticks().isEmpty()) {
                    lines.raw("<g class=gl>");
                    scale.ticks().forEach(tick -> line(lines, scale.percent(tick.exact()), ""));
                    lines.close("g");
                }
                if (scale.from().signum() < 0) {
                    line(lines, scale.percent(BigDecimal.ZERO), "zl");
                }
                if (!lines.toString().isEmpty()) {
                    return grids.computeIfAbsent(lines.toString(), this::define);
                }
            }
        }
        return "";
    }

    private String define(String lines) {
        String id = "g" + (grids.size() + 1);
        definitions.append("<g id=").append(id).append('>').append(lines).append("</g>");
        return id;
    }

    /** What the tables refer to, such as the lines of their scales. */
    String definitions() {
        return definitions.toString();
    }

    private static void line(Markup lines, double at, String kind) {
        lines.open("rect").attribute("class", kind).percent("x", at).empty();
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
                markup.attribute(
                        "title", cell.text().length() > LONG_NAME && table.look() != Look.PLAIN ? cell.text() : "");
                cell.accept(new Content(column, row.kind(), table.look(), ""));
            } else if (row.kind() != Row.Kind.HEAD) {
                markup.open("td");
                String classes = cell.accept(new Classes(column, measures.firstOfPlan(k)));
                markup.attribute("class", classes);
                cell.accept(new Content(column, row.kind(), table.look(), grid));
            }
        }
    }

    /** The classes of a cell, by what stands in it. Most cells are numbers, which need none. */
    private record Classes(Column column, String place) implements Cell.Visitor<String> {
        @Override
        public String words(Words words) {
            return column.kind() == Kind.NUMBERS ? place : ("w " + place).strip();
        }

        @Override
        public String figure(Figure figure) {
            String shade = figure.shade() == 0 ? "" : "h" + figure.shade();
            return (shade + " " + place).strip();
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
            return words.label().isEmpty()
                    ? markup.text(words.text())
                    : markup.element("b", words.label())
                            .text(words.text().substring(words.label().length()));
        }

        @Override
        public Markup figure(Figure figure) {
            if (figure.exact().scale() <= EXACT_DECIMALS
                    && isRounded(figure)
                    && !figure.shown().endsWith("%")) {
                markup.attribute("title", figure.exact().toPlainString());
            }
            return markup.text(figure.shown());
        }

        /** Whether what is shown is another number than the exact one; in another unit it is the same, save where it is downloaded. */
        private boolean isRounded(Figure figure) {
            String digits =
                    SEPARATORS.matcher(figure.shown().replace('\u2212', '-')).replaceAll("");
            if (look != Look.DATA
                    && !BOUND.matcher(figure.shown()).find()
                    && significant(figure.shown())
                            .equals(significant(figure.exact().toPlainString()))) {
                return false;
            }
            return !DIGITS.matcher(digits).matches() || new BigDecimal(digits).compareTo(figure.exact()) != 0;
        }

        private static String significant(String number) {
            return AROUND.matcher(number).replaceAll("");
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
