package io.lionshare.files.table;

import io.lionshare.model.Bloc;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads tables of members. A reader is immutable and safe for use by many threads; time and memory are linear in the size of a table.
 */
public final class TableReader {
    private static final int MOST_MEMBERS = 10_000;
    private static final int MOST_COLUMNS = 10_000;

    private final List<TableSource> sources;

    private TableReader(List<TableSource> sources) {
        this.sources = sources;
    }

    /** {@return a reader with all sources of tables that the caller's context class loader sees, and CSV} */
    public static TableReader load() {
        return of(ServiceLoader.load(TableSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * A reader with given sources, and CSV.
     *
     * @param sources asked in this order
     * @return the reader
     */
    public static TableReader of(List<TableSource> sources) {
        return new TableReader(List.copyOf(sources));
    }

    /**
     * Reads a table.
     *
     * @param bytes the file
     * @param settings how it is to be read, as far as that was said
     * @param wording how messages name settings
     * @return members, blocs, columns and notes
     * @throws TableException if anything is wrong with it; all problems are listed
     */
    public MemberTable read(byte[] bytes, TableSettings settings, Wording wording) {
        Sheet sheet = sheet(bytes, settings, wording);
        Problems problems = new Problems();
        Layout layout = Layout.of(sheet.rows(), settings);
        if (layout.body().size() > MOST_MEMBERS) {
            throw new TableException(new Finding(
                    layout.body().get(MOST_MEMBERS).line(),
                    "",
                    "a table must have at most " + MOST_MEMBERS + " members"));
        }
        if (layout.head().size() > MOST_COLUMNS) {
            throw new TableException(
                    new Finding(layout.head().line(), "", "a table must have at most " + MOST_COLUMNS + " columns"));
        }
        List<ColumnReading> columns = ColumnFinder.find(layout, settings, wording, problems);
        if (columns.size() < layout.head().size()) {
            problems.requireNone(); // of the rows, nothing is known without their heads
        }
        requireHeadOfOneLine(layout, columns, settings);
        return read(layout, columns, sheet.separator(), settings, wording, problems);
    }

    /** The first row is a part of the head if it names no member, or has a text in every column of numbers. */
    private static void requireHeadOfOneLine(Layout layout, List<ColumnReading> columns, TableSettings settings) {
        SheetRow first = layout.body().get(0);
        boolean namesNone = columns.stream()
                .filter(column -> column.kind().namesMembers())
                .allMatch(column -> first.cell(column.position()).isEmpty());
        List<Content> contents = columns.stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR)
                .map(column -> Content.of(first.cell(column.position()), settings))
                .toList();
        boolean hasTexts = !contents.isEmpty() && contents.stream().allMatch(Content.Text.class::isInstance);
        if (namesNone || (hasTexts && layout.body().size() > 1)) {
            throw Layout.twoLines(layout.head(), first);
        }
    }

    /**
     * The cells of a table, whatever it is of.
     *
     * @param bytes the file
     * @param settings how it is to be read, as far as that was said
     * @param wording how messages name settings
     * @return the rows
     * @throws TableException if the file is not a table
     */
    public Sheet sheet(byte[] bytes, TableSettings settings, Wording wording) {
        Optional<TableSource> source =
                sources.stream().filter(each -> each.reads(bytes)).findFirst();
        if (source.isEmpty()) {
            KnownFormat.describe(bytes).ifPresent(what -> {
                throw new TableException(Finding.ofFile(what));
            });
        }
        return source.orElseGet(CsvSource::new).sheet(bytes, settings, wording);
    }

    /** Rows that are to be skipped are passed over; a setting that no row has is a problem. */
    private static List<SheetRow> kept(
            Layout layout, List<ColumnReading> columns, TableSettings settings, Problems problems, List<String> notes) {
        Set<String> unused = new TreeSet<>(settings.list("skip"));
        unused.addAll(settings.list("keep"));
        List<SheetRow> kept = new ArrayList<>();
        for (SheetRow row : layout.body()) {
            Set<String> names = columns.stream()
                    .filter(column -> column.kind().namesMembers())
                    .map(column -> row.cell(column.position()))
                    .collect(Collectors.toSet());
            unused.removeAll(names);
            if (settings.list("skip").stream().anyMatch(names::contains)) {
                notes.add("line " + row.line() + " skipped: " + Layout.shown(row));
            } else {
                kept.add(row);
            }
        }
        unused.forEach(name -> problems.add(
                0,
                "",
                "no row has the id or name '" + PrintableText.value(name) + "', which is to be skipped or kept"));
        return kept;
    }

    private static MemberTable read(
            Layout layout,
            List<ColumnReading> columns,
            Optional<Character> separator,
            TableSettings settings,
            Wording wording,
            Problems problems) {
        List<String> notes = new ArrayList<>(layout.notes());
        List<SheetRow> body = kept(layout, columns, settings, problems, notes);
        List<NumberEvidence.Cell> numbers = MemberRows.numbers(body, columns, settings);
        NumberForm form = new NumberEvidence(settings, wording, problems).form(numbers, separator);
        FigureReader figures = new FigureReader(form, wording, problems);
        MemberRows reader = new MemberRows(columns, settings, wording, figures, problems);
        List<MemberRow> rows = reader.read(body, layout.head().size());
        BlocColumns blocColumns = new BlocColumns(rows);
        List<ColumnReading> fitting = blocColumns.fitting(columns);
        List<Bloc> blocs = blocColumns.blocs(fitting, problems);
        problems.requireNone();
        notes.addAll(reader.notes());
        notes.addAll(figures.notes());
        new TotalRows(rows, fitting, blocs).find(settings, wording, problems, notes);
        problems.requireNone();
        Map<String, Long> lines = new HashMap<>();
        rows.forEach(row -> lines.put(row.id(), row.line()));
        return new MemberTable(
                rows.stream().map(MemberRow::member).toList(),
                blocs,
                fitting,
                notes,
                settings,
                FoundSettings.of(settings, separator, form, numbers, fitting, figures.markers()),
                lines);
    }

    @Override
    public String toString() {
        return "reader of tables";
    }
}
