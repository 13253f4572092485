package io.lionshare.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Finds elements of a section, folded ones too. */
public final class Find {
    private Find() {}

    private static Stream<Element> all(List<Element> elements) {
        return elements.stream()
                .flatMap(element -> element instanceof Element.Folded folded
                        ? Stream.concat(Stream.of(element), all(folded.elements()))
                        : Stream.of(element));
    }

    /** All of a kind. */
    public static <T extends Element> List<T> all(Section section, Class<T> kind) {
        return all(section.elements()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The table whose caption begins like that. */
    public static DataTable table(Section section, String caption) {
        return all(section, DataTable.class).stream()
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
    }

    /** The chart of an id. */
    public static <T extends Chart> T chart(Section section, Class<T> kind, String id) {
        return all(section, kind).stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no chart " + id));
    }

    /** What stands after a label. */
    public static List<String> remarks(Section section, String label) {
        return all(section, Element.Remark.class).stream()
                .filter(remark -> remark.label().equals(label))
                .map(Element.Remark::text)
                .toList();
    }

    /** The texts of a row. */
    public static List<String> texts(DataTable.Row row) {
        return row.cells().stream().map(DataTable.Cell::text).toList();
    }

    /** The exact number of a cell. */
    public static BigDecimal number(DataTable.Row row, int column) {
        return row.cells().get(column).number().orElseThrow();
    }

    /** The sum of a column over all rows of a kind; words count for nothing. */
    public static BigDecimal sum(DataTable table, DataTable.Kind kind, int column) {
        return table.rows().stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> row.cells().get(column).number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
