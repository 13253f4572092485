package io.lionshare.report;

import io.lionshare.document.Blocks;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Series;
import io.lionshare.document.Slider;
import io.lionshare.document.Steps;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import io.lionshare.document.View;
import io.lionshare.document.Words;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A report with each kind of element and cell, and one text in each place where a text can stand. */
final class Everywhere {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final String text;

    private Everywhere(String text) {
        this.text = text;
    }

    static Report report(String text) {
        return new Everywhere(text).report();
    }

    private Report report() {
        List<Element> elements = List.of(
                new Prose(text),
                new Remark(text, text, text),
                new Folded(text, List.of(new Prose(text), table("inside", Table.Look.PLAIN))),
                new Panels(List.of(new Panels.Panel(0, text, text, List.of(table("panel", Table.Look.BARS))))),
                new Blocks(List.of(new Blocks.Block(0, text, text, Optional.of(new Blocks.Gauge(text, number()))))),
                table("dots", Table.Look.DOTS),
                table("members", Table.Look.DATA),
                table("heat", Table.Look.HEAT),
                new Tiles(
                        "map",
                        List.of(new Tiles.Layer(0, text, text, List.of(new Tiles.Tile(text, text, 1, 2, number()))))),
                lines("lines", ""),
                lines("labelled", text),
                new Slider(
                        text,
                        text,
                        lines("slid", text),
                        table("steps", Table.Look.PLAIN),
                        List.of(text),
                        table("steps", Table.Look.PLAIN).rows().stream()
                                .map(row -> new Slider.Track(text, List.of(List.of(number()), List.of())))
                                .toList()),
                new Steps(text, List.of(new Steps.Entry(text, List.of(new Prose(text))))));
        Section section = new Section("part", text, text + " 2", text, text, elements);
        return new Report(
                text,
                text,
                new Summary(text, text, List.of(table("summary", Table.Look.PLAIN), new Remark(text, text, text))),
                List.of(new Series(text, text, text, text), new Series(text, text, text, text)),
                List.of(new View("fund", text, text, List.of(section, section("other")))),
                List.of(section),
                List.of(section("method")));
    }

    private Section section(String id) {
        return new Section(id, text, text, text, text, List.of(new Prose(text)));
    }

    private Figure number() {
        return new Figure("5", BigDecimal.valueOf(5), 2);
    }

    private Table table(String id, Table.Look look) {
        Scale scale = new Scale(TEN.negate(), TEN, List.of(Figure.of("0", BigDecimal.ZERO)));
        List<Mark> marks = Arrays.stream(Mark.Kind.values())
                .map(kind -> new Mark(kind, Mark.NO_SERIES, text, BigDecimal.ONE, TEN, "10"))
                .map(mark -> mark.kind() == Mark.Kind.POINT ? Mark.point(1, TEN, "10") : mark)
                .toList();
        List<Row> rows = Arrays.stream(Row.Kind.values())
                .map(kind -> new Row(
                        kind,
                        List.of(
                                new Words(text),
                                new Words(text),
                                number(),
                                number(),
                                new Marks(kind == Row.Kind.HEAD ? List.of() : marks))))
                .toList();
        List<Column> columns = List.of(
                Column.words(text),
                Column.words(text).briefly(text + " 2"),
                Column.numbers(text, text).of(0, text).measuring(text),
                Column.numbers(text, text).of(1, text).measuring(text + " 2"),
                Column.marks(text, scale).of(1, text));
        return new Table(id, look, text, columns, rows, text);
    }

    private Lines lines(String id, String label) {
        Scale scale = new Scale(BigDecimal.ZERO, TEN, List.of(Figure.of(text, TEN)));
        List<BigDecimal> points = List.of(BigDecimal.ONE, TEN);
        return new Lines(
                id,
                text,
                new Lines.Axis(text, scale),
                new Lines.Axis(text, scale),
                List.of(new Lines.Line(text, 0, points, points, label, label)));
    }
}
