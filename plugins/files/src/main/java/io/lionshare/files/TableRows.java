package io.lionshare.files;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of a table into members, under the heads of its columns. */
final class TableRows {
    private static final int MOST_MEMBERS = 10_000;

    private final String file;
    private final TableForm form;
    private final Reading reading;
    private final List<Optional<ColumnHead>> heads = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Long> lineOfId = new LinkedHashMap<>();
    private final Map<String, String> columnOfBloc = new LinkedHashMap<>();
    private final Map<ColumnHead, Map<String, Set<String>>> blocs = new LinkedHashMap<>();

    private TableRows(String file, TableForm form, Reading reading) {
        this.file = file;
        this.form = form;
        this.reading = reading;
    }

    static TableRows under(String file, CsvRecord header, TableForm form, Reading reading) {
        TableRows rows = new TableRows(file, form, reading);
        long line = header.getStartingLineNumber();
        Set<String> names = new LinkedHashSet<>();
        String hint = form.hintFor(header.getField(0));
        if (!hint.isEmpty()) {
            reading.refuse(new Place(file, line, ""), "the table must have more than one column" + hint);
            return rows;
        }
        for (int i = 0; i < header.getFieldCount(); i++) {
            TableCell cell = new TableCell(
                    new Place(file, line, Integer.toString(i + 1)),
                    header.getField(i).strip());
            Optional<ColumnHead> head = ColumnHead.parse(cell, reading);
            if (head.isPresent() && !names.add(head.get().name())) {
                cell.refuse(reading, "differ in name from every other column");
            }
            rows.heads.add(head);
        }
        for (String text : List.of(ColumnHead.ID, ColumnHead.NAME)) {
            if (!names.contains(text)) {
                String near = Names.nearest(text, names)
                        .map(name -> "\nMaybe '" + name + "' is meant to be it")
                        .orElse("");
                reading.refuse(new Place(file, line, ""), "column " + text + " is missing" + near);
                rows.heads.clear();
            }
        }
        return rows;
    }

    boolean isEmpty() {
        return lineOfId.isEmpty();
    }

    void add(CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (heads.isEmpty()) {
            return; // the header is of no use, and has its problems
        }
        if (lineOfId.size() == MOST_MEMBERS) {
            throw new ScenarioException(
                    new Place(file, line, "").problem("a table must have at most " + MOST_MEMBERS + " members"));
        }
        if (row.getFieldCount() != heads.size()) {
            reading.refuse(
                    new Place(file, line, ""),
                    "number of cells (" + row.getFieldCount() + ") must be the number of columns (" + heads.size()
                            + ")");
            return;
        }
        int before = reading.count();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<ColumnHead, String> names = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int i = 0; i < heads.size(); i++) {
            Optional<ColumnHead> head = heads.get(i);
            if (head.isPresent()) {
                ColumnHead column = head.get();
                TableCell cell = new TableCell(
                        new Place(file, line, column.name()), row.getField(i).strip());
                switch (column.kind()) {
                    case TEXT -> texts.put(column.name(), text(cell));
                    case BLOC -> names.put(column, cell.value());
                    case INDICATOR -> number(cell).ifPresent(number -> numbers.put(column.name(), number));
                }
            }
        }
        String id = texts.getOrDefault(ColumnHead.ID, "");
        requireNew(new TableCell(new Place(file, line, ColumnHead.ID), id));
        if (reading.count() == before && !id.isEmpty() && texts.containsKey(ColumnHead.NAME)) {
            names.forEach((column, bloc) ->
                    join(column, new TableCell(new Place(file, line, column.name()), bloc), id));
            members.add(new Member(id, texts.getOrDefault(ColumnHead.NAME, ""), numbers));
        }
    }

    private String text(TableCell cell) {
        if (cell.isEmpty()) {
            cell.refuse(reading, "not be empty");
        }
        return cell.value();
    }

    private Optional<Double> number(TableCell cell) {
        return cell.isEmpty() ? Optional.empty() : form.number(cell, reading);
    }

    private void requireNew(TableCell id) {
        Long before = lineOfId.putIfAbsent(id.value(), id.place().line());
        if (before != null && !id.isEmpty()) {
            id.refuse(reading, "differ from every other id; it stands in line " + before);
        }
    }

    /** An empty cell means that the member is in no bloc of the column. */
    private void join(ColumnHead column, TableCell bloc, String id) {
        if (bloc.isEmpty()) {
            return;
        }
        String other = columnOfBloc.computeIfAbsent(bloc.value(), name -> column.name());
        if (!other.equals(column.name())) {
            bloc.refuse(reading, "differ from the blocs of column " + other);
        }
        blocs.computeIfAbsent(column, any -> new LinkedHashMap<>())
                .computeIfAbsent(bloc.value(), any -> new LinkedHashSet<>())
                .add(id);
    }

    /** Looks at the table as a whole, after its last row. */
    void finish() {
        for (String bloc : columnOfBloc.keySet()) {
            Long line = lineOfId.get(bloc);
            if (line != null) {
                new TableCell(new Place(file, line, ColumnHead.ID), bloc)
                        .refuse(reading, "differ from the name of every bloc");
            }
        }
    }

    MembersTable table() {
        List<Bloc> all = new ArrayList<>();
        for (Optional<ColumnHead> head : heads) {
            head.flatMap(column -> Optional.ofNullable(blocs.get(column)))
                    .ifPresent(byName -> byName.forEach((name, ids) -> all.add(new Bloc(name, ids))));
        }
        return new MembersTable(
                heads.stream()
                        .flatMap(Optional::stream)
                        .filter(head -> head.kind() == ColumnHead.Kind.INDICATOR)
                        .map(ColumnHead::indicator)
                        .toList(),
                members,
                all);
    }
}
