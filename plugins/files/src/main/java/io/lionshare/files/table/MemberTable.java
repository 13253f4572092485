package io.lionshare.files.table;

import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of members as it was read, with what was found on the way.
 *
 * @param members one for each row that is one
 * @param blocs in the order of columns, then of rows
 * @param columns what each column was taken for, in the order of the file
 * @param notes what was passed over, taken for no figure, or looks odd; none for a table that says everything itself
 * @param said how it was to be read, as far as that was said
 * @param found how it was read: what was said, and what was found in the file
 * @param lines the line of each member by its id
 */
public record MemberTable(
        List<Member> members,
        List<Bloc> blocs,
        List<ColumnReading> columns,
        List<String> notes,
        TableSettings said,
        TableSettings found,
        Map<String, Long> lines) {
    /** Copies what it is given. */
    public MemberTable {
        Objects.requireNonNull(members, "members of a table");
        Objects.requireNonNull(blocs, "blocs of a table");
        Objects.requireNonNull(columns, "columns of a table");
        Objects.requireNonNull(notes, "notes of a table");
        Objects.requireNonNull(said, "settings said of a table");
        Objects.requireNonNull(found, "settings found of a table");
        Objects.requireNonNull(lines, "lines of a table");
        members = List.copyOf(members);
        blocs = List.copyOf(blocs);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        lines = Map.copyOf(lines);
    }

    /**
     * The indicators.
     *
     * @return one for each column of numbers, in the order of the file
     */
    public List<Indicator> indicators() {
        return columns.stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR)
                .map(ColumnReading::indicator)
                .toList();
    }

    /**
     * A copy that says more of an indicator.
     *
     * @param indicator the id of the indicator
     * @param unit its unit; empty if that is not said
     * @param source who published its figures, and for which year; empty if that is not said
     * @return the copy
     * @throws IllegalArgumentException if there is no such indicator, or if its head says something else
     */
    public MemberTable describing(String indicator, String unit, String source) {
        Names.requireKnown(
                "indicator", indicator, indicators().stream().map(Indicator::id).toList());
        List<ColumnReading> described = columns.stream()
                .map(column -> hasKind(column, ColumnReading.Kind.INDICATOR)
                                && column.id().equals(indicator)
                        ? column.describing(unit, source)
                        : column)
                .toList();
        return new MemberTable(members, blocs, described, notes, said, found, lines);
    }

    /**
     * The row that looks like the total of a bloc which the table itself does not name.
     *
     * @param bloc a bloc of these members
     * @return the problem, if a member has the name of the bloc, and a figure within 1 % of the sum of its members'; none if a
     *     setting keeps it
     */
    public Optional<String> totalOf(Bloc bloc) {
        List<Member> summed = members.stream()
                .filter(member -> bloc.members().contains(member.id()))
                .toList();
        return members.stream()
                .filter(member ->
                        member.name().equals(bloc.name()) && !bloc.members().contains(member.id()))
                .filter(member -> !said.list("keep").contains(member.id()) && TotalRows.isNearSum(member, summed))
                .findFirst()
                .map(member -> TotalRows.message(member.id(), member.name(), "bloc " + bloc.name()) + "\nMaybe "
                        + TotalRows.hint(member.id(), Wording.YAML));
    }

    /**
     * What was found: for one who asks what a table was taken for.
     *
     * @return a line for each column, then one for each note
     */
    public List<String> describe() {
        return Stream.concat(columns.stream().map(ColumnReading::describe), notes.stream())
                .toList();
    }

    /**
     * What a reader of the figures should know: how columns are called, what is not known of them, and the notes.
     *
     * @param file the name of the file
     * @return sentences; none for a table that says everything itself
     */
    public List<String> remarks(String file) {
        List<String> remarks = new ArrayList<>();
        add(remarks, "columns: ", this::isRenamed, column -> "'" + column.head() + "' is called " + column.id());
        add(
                remarks,
                "unit unknown: ",
                column -> hasKind(column, ColumnReading.Kind.INDICATOR)
                        && column.unit().isEmpty(),
                ColumnReading::id);
        add(remarks, "", column -> hasKind(column, ColumnReading.Kind.LEFT_OUT), ColumnReading::describe);
        remarks.addAll(notes);
        return remarks.stream().map(remark -> file + ": " + remark).toList();
    }

    private void add(
            List<String> remarks,
            String start,
            Predicate<ColumnReading> condition,
            Function<ColumnReading, String> words) {
        String list = columns.stream().filter(condition).map(words).collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            remarks.add(start + list);
        }
    }

    private static boolean hasKind(ColumnReading column, ColumnReading.Kind kind) {
        return column.kind() == kind;
    }

    /** Whether a column that is used is called by another name than its head, and no setting said so. */
    private boolean isRenamed(ColumnReading column) {
        return column.kind() != ColumnReading.Kind.LEFT_OUT
                && !column.shownHead().equals(column.id())
                && !said.columns().containsKey(column.id());
    }

    /**
     * The head of an indicator's column, as messages have it.
     *
     * @param indicator the id of the indicator
     * @return the head; the id where no column has the indicator
     */
    public String headOf(String indicator) {
        return columns.stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR
                        && column.id().equals(indicator))
                .map(ColumnReading::shownHead)
                .findFirst()
                .orElse(indicator);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                "table of " + Nouns.count(members.size(), "members") + " in " + Nouns.count(columns.size(), "columns"));
    }
}
