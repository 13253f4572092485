package io.lionshare.report.page;

import io.lionshare.document.Cell;
import io.lionshare.document.Mark;
import io.lionshare.document.Mark.Kind;
import io.lionshare.document.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what the kinds of marks of a chart stand for, where they are too many to go without a key. */
final class KeyWriter {
    private static final int PLAIN = 3;

    private final Markup markup;

    KeyWriter(Markup markup) {
        this.markup = markup;
    }

    void write(Table table) {
        Map<Kind, String> names = new LinkedHashMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::marks)
                .flatMap(marks -> marks.stream())
                .filter(mark -> mark.series() == Mark.NO_SERIES)
                .forEach(mark -> names.putIfAbsent(mark.kind(), mark.name()));
        if (names.size() <= PLAIN) {
            return;
        }
        markup.open("p").attribute("class", "legend");
        names.forEach((kind, name) -> {
            if (!name.isEmpty()) {
                markup.open("i").attribute("class", look(kind)).close("i").text(name);
            }
        });
    }

    private static String look(Kind kind) {
        return switch (kind) {
            case GROUND -> "gr";
            case OUTLINE -> "dash";
            default -> "full";
        };
    }
}
