package io.lionshare.files.table;

import io.lionshare.files.table.ColumnReading.Kind;
import io.lionshare.model.Bloc;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes blocs of columns of texts. An empty cell means that the member is in no bloc of the column. */
final class BlocColumns {
    private final List<MemberRow> rows;
    private final Map<String, String> columnOfBloc = new LinkedHashMap<>();

    BlocColumns(List<MemberRow> rows) {
        this.rows = rows;
    }

    /** Columns that are blocs by their texts alone, and cannot be, since members or other blocs have these names: left out. */
    List<ColumnReading> fitting(List<ColumnReading> columns) {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.id()));
        columns.stream().filter(BlocColumns::isSaid).forEach(column -> taken.addAll(names(column)));
        List<ColumnReading> fitting = new ArrayList<>();
        for (ColumnReading column : columns) {
            boolean isFree = column.kind() != Kind.BLOC || isSaid(column);
            boolean fits = isFree || names(column).stream().noneMatch(taken::contains);
            if (!isFree && fits) {
                taken.addAll(names(column));
            }
            fitting.add(
                    fits
                            ? column
                            : new ColumnReading(
                                    column.position(),
                                    column.head(),
                                    column.id(),
                                    Kind.LEFT_OUT,
                                    "",
                                    "",
                                    "as a member or another bloc has one of its names"));
        }
        return fitting;
    }

    /** Whether the head itself says that the column has blocs. */
    private static boolean isSaid(ColumnReading column) {
        return column.kind() == Kind.BLOC && HeadText.isOfForm(column.head());
    }

    private Set<String> names(ColumnReading column) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row.blocs().getOrDefault(column, "")));
        names.remove("");
        return names;
    }

    /** The blocs in the order of columns, then of rows; a name that stands for two things is a problem. */
    List<Bloc> blocs(List<ColumnReading> columns, Problems problems) {
        List<Bloc> blocs = new ArrayList<>();
        for (ColumnReading column : columns) {
            if (column.kind() == Kind.BLOC) {
                Map<String, Set<String>> members = new LinkedHashMap<>();
                rows.forEach(row -> join(row, column, members, problems));
                members.forEach((name, ids) -> blocs.add(new Bloc(name, ids)));
            }
        }
        rows.stream()
                .filter(row -> columnOfBloc.containsKey(row.id()))
                .forEach(row -> problems.add(
                        row.line(),
                        "id",
                        "'" + PrintableText.value(row.id()) + "' must differ from the name of every bloc"));
        return blocs;
    }

    private void join(MemberRow row, ColumnReading column, Map<String, Set<String>> members, Problems problems) {
        String name = row.blocs().getOrDefault(column, "");
        if (name.isEmpty()) {
            return;
        }
        String other = columnOfBloc.computeIfAbsent(name, any -> column.shownHead());
        if (!other.equals(column.shownHead())) {
            problems.add(
                    row.line(),
                    column.shownHead(),
                    "'" + PrintableText.value(name) + "' must differ from the blocs of column " + other);
        }
        members.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(row.id());
    }
}
