package io.lionshare.files.table;

import io.lionshare.files.table.ColumnReading.Kind;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the columns of a table are. Ids and names: by settings, else by their heads, else by their cells. The others: what a head
 * in brackets says, else numbers where most cells are numbers, blocs where there are few texts, and left out otherwise.
 */
final class ColumnFinder {
    static final String ID = "id";
    static final String NAME = "name";

    private final SheetRow head;
    private final List<ColumnText> columns = new ArrayList<>();
    private final TableSettings settings;
    private final Wording wording;
    private final Problems problems;

    private ColumnFinder(Layout layout, TableSettings settings, Wording wording, Problems problems) {
        this.head = layout.head();
        this.settings = settings;
        this.wording = wording;
        this.problems = problems;
        Map<String, String> idOfHead = new HashMap<>();
        settings.columns()
                .forEach((id, text) -> idOfHead.put(text, id.equals(NAME) ? idOfHead.getOrDefault(text, id) : id));
        requireKnown(idOfHead.keySet());
        for (int i = 0; i < head.size(); i++) {
            String text = head.cell(i);
            String mapped = idOfHead.get(text);
            int position = i;
            (mapped == null
                            ? HeadText.parse(text, head.line(), i, problems)
                            : Optional.of(HeadText.ofMapped(text, mapped)))
                    .ifPresent(found ->
                            columns.add(new ColumnText(position, found, mapped != null, layout.body(), settings)));
        }
    }

    /** All columns in order; none where a head has a problem that leaves them open. */
    static List<ColumnReading> find(Layout layout, TableSettings settings, Wording wording, Problems problems) {
        ColumnFinder finder = new ColumnFinder(layout, settings, wording, problems);
        return finder.columns();
    }

    private void requireKnown(Set<String> named) {
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            heads.add(head.cell(i));
        }
        named.stream()
                .filter(text -> !heads.contains(text))
                .sorted()
                .forEach(text -> problems.add(head.line(), "", Names.unknown("head of a column", text, heads)));
    }

    private List<ColumnReading> columns() {
        Optional<ColumnText> named = said(NAME).or(() -> byHead(WordLists.NAME_HEADS, Optional.empty()));
        Optional<ColumnText> id = said(ID).or(() -> byHead(WordLists.ID_HEADS, named))
                .or(() -> byCells(named, named.isPresent()))
                .or(() -> named);
        Optional<ColumnText> name = named.or(() -> byCells(id, false)).or(() -> id);
        if (id.isEmpty() || name.isEmpty() || isMistyped(id.get())) {
            refuseNoId();
            return List.of();
        }
        List<ColumnReading> found = columns.stream()
                .map(column -> isSame(column, id) || isSame(column, name)
                        ? text(
                                column,
                                !isSame(column, id) ? Kind.NAME : isSame(column, name) ? Kind.ID_AND_NAME : Kind.ID)
                        : other(column))
                .toList();
        requireDistinct(found);
        return found;
    }

    /** The column that a setting or the house's own head names. */
    private Optional<ColumnText> said(String id) {
        String set = settings.columns().get(id);
        return columns.stream()
                .filter(column -> set == null
                        ? column.head().name().equals(id)
                        : column.head().text().equals(set))
                .findFirst();
    }

    /** The column whose head comes first in a list; those come first whose cells differ from each other. */
    private Optional<ColumnText> byHead(List<String> words, Optional<ColumnText> taken) {
        Comparator<ColumnText> isDistinct = Comparator.comparing(column -> !column.isDistinct());
        return columns.stream()
                .filter(column -> !column.isMapped() && !isSame(column, taken))
                .filter(column -> rank(column, words) < words.size())
                .min(isDistinct.thenComparingInt(column -> rank(column, words)));
    }

    private static boolean isSame(ColumnText column, Optional<ColumnText> other) {
        return other.filter(one -> one.position() == column.position()).isPresent();
    }

    private static int rank(ColumnText column, List<String> words) {
        return column.head().rankIn(words);
    }

    /** The first other column of texts that differ from each other. */
    private Optional<ColumnText> byCells(Optional<ColumnText> taken, boolean onlyCodes) {
        return columns.stream()
                .filter(column -> !isSame(column, taken))
                .filter(column -> !column.isMapped() && !column.head().saysUnit())
                .filter(column -> column.hasTexts() && column.isDistinct() && (!onlyCodes || column.hasCodes()))
                .findFirst();
    }

    /** Whether ids are missing, and another column has nearly their head. */
    private boolean isMistyped(ColumnText id) {
        return !id.head().name().equals(ID)
                && !id.isMapped()
                && rank(id, WordLists.ID_HEADS) == WordLists.ID_HEADS.size()
                && nearId().isPresent();
    }

    private Optional<String> nearId() {
        return Names.nearest(
                ID,
                columns.stream()
                        .filter(column -> column.head().saysUnit())
                        .map(column -> column.head().name())
                        .toList());
    }

    private void refuseNoId() {
        String hint = nearId().map(near -> "'" + near + "' is meant to be it")
                .orElseGet(() -> wording.column(ID, head.cell(0)) + ", if that is the column with the ids");
        if (problems.isEmpty()) {
            problems.add(head.line(), "", "column id is missing: no column has another text in every row", hint);
        }
    }

    private static ColumnReading text(ColumnText column, Kind kind) {
        String id = kind == Kind.NAME ? NAME : ID;
        return new ColumnReading(column.position(), column.head().text(), id, kind, "", "", "");
    }

    private ColumnReading other(ColumnText column) {
        HeadText text = column.head();
        String id = text.name().isEmpty() ? "column-" + (column.position() + 1) : text.name();
        Kind kind = Kind.LEFT_OUT;
        String reason = "";
        if (text.isBloc()) {
            kind = Kind.BLOC;
        } else if (text.saysUnit()) {
            kind = Kind.INDICATOR;
        } else if (text.text().isEmpty()) {
            reason = "as it has no head";
        } else if (column.hasNumbers()) {
            kind = Kind.INDICATOR;
        } else if (!column.hasTexts()) {
            reason = "as it has no figures";
        } else {
            reason = column.isMapped() ? "" : column.whyNoBlocs();
            kind = reason.isEmpty() ? Kind.BLOC : Kind.LEFT_OUT;
        }
        String unit = kind == Kind.INDICATOR ? text.unit() : "";
        return new ColumnReading(column.position(), text.text(), id, kind, unit, text.source(), reason);
    }

    private void requireDistinct(List<ColumnReading> found) {
        Map<String, String> heads = new HashMap<>();
        for (ColumnReading column : found) {
            String other = column.kind() == Kind.LEFT_OUT ? null : heads.putIfAbsent(column.id(), column.head());
            if (other != null) {
                problems.add(
                        head.line(),
                        Integer.toString(column.position() + 1),
                        "'" + PrintableText.value(column.head()) + "' must differ in name from every other column",
                        other.equals(column.head())
                                ? "another head in the file"
                                : wording.column(column.id() + "-2", column.head()));
            }
        }
    }
}
