package io.lionshare.files.table;

import io.lionshare.files.table.NumberForm.Figure;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rows that are the total of other rows and not members: a member with half of everything would change every number.
 *
 * <p>A row is refused in two cases. Its id or name is that of a total or of a bloc, and one of its figures is within 1 % of the sum.
 * Or two or more of its figures, each with four or more others in its column, all equal their sums to rounding. A row with only a
 * part of such evidence is a note.
 */
final class TotalRows {
    private static final double NEAR = 0.01;
    private static final int LEAST_OTHERS = 4;
    private static final int LEAST_COLUMNS = 2;

    /** What adding doubles can lose. */
    private static final double LOST = 1e-12;

    private final List<MemberRow> rows;
    private final List<ColumnReading> columns;
    private final List<Bloc> blocs;

    TotalRows(List<MemberRow> rows, List<ColumnReading> columns, List<Bloc> blocs) {
        this.rows = rows;
        this.columns = columns.stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR)
                .toList();
        this.blocs = blocs;
    }

    /** Refuses totals, and notes what looks like one in one way only. */
    void find(TableSettings settings, Wording wording, Problems problems, List<String> notes) {
        Set<Long> named =
                rows.stream().filter(TotalRows::hasName).map(MemberRow::line).collect(Collectors.toSet());
        List<MemberRow> plain =
                rows.stream().filter(row -> !named.contains(row.line())).toList();
        List<Sum> sums = columns.stream().map(column -> Sum.of(column, plain)).toList();
        for (MemberRow row : rows) {
            if (row.isOneOf(settings.list("keep"))) {
                continue;
            }
            Optional<Bloc> bloc = blocOf(row);
            boolean hasName = named.contains(row.line());
            boolean isNamed = hasName || bloc.isPresent();
            List<Sum> others = bloc.map(own -> sumsOf(own, row))
                    .orElseGet(() -> hasName
                            ? sums
                            : sums.stream().map(sum -> sum.without(row)).toList());
            String shown = "'" + PrintableText.value(row.id()) + "'";
            if ((isNamed && others.stream().anyMatch(sum -> sum.isNear(row))) || isSumOfAll(row, others)) {
                problems.add(
                        row.line(),
                        "",
                        message(
                                row.id(),
                                row.name(),
                                bloc.map(own -> "bloc " + own.name()).orElse("the others")),
                        hint(row.id(), wording));
            } else if (isNamed) {
                notes.add(shown + " (line " + row.line()
                        + ") has the name of a total, but no column adds up to it: taken" + " for a member");
            } else {
                others.stream()
                        .filter(sum ->
                                sum.count() >= LEAST_OTHERS && sum.isSummed() && sum.isNear(row) && sum.isEqual(row))
                        .findFirst()
                        .ifPresent(sum -> notes.add(sum.column().id() + " of " + shown + " (line " + row.line()
                                + ") equals the sum of all others: taken for a member"));
            }
        }
    }

    /** Whether a figure of a row is within 1 % of the sum of the others'. */
    static boolean isNearSum(Member row, List<Member> others) {
        return row.indicators().keySet().stream().anyMatch(indicator -> {
            double[] figures = others.stream()
                    .filter(other -> other.indicators().containsKey(indicator))
                    .mapToDouble(other -> other.indicators().getOrDefault(indicator, 0.0))
                    .toArray();
            double sum = Arrays.stream(figures).sum();
            double figure = row.indicators().getOrDefault(indicator, 0.0);
            return figures.length > 0 && sum != 0 && Math.abs(figure - sum) <= NEAR * Math.abs(sum);
        });
    }

    static String message(String id, String name, String others) {
        return "'" + PrintableText.value(id) + "' (" + PrintableText.value(name) + ") looks like the total of "
                + others;
    }

    static String hint(String id, Wording wording) {
        return wording.set("skip", id) + ", or " + wording.set("keep", id) + " if it is a member";
    }

    /** The name of a total, as a whole or as one of its words. */
    private static boolean hasName(MemberRow row) {
        return isName(row.id()) || isName(row.name());
    }

    static boolean isName(String text) {
        String name = HouseId.of(text);
        return WordLists.TOTAL_NAMES.contains(name)
                || Arrays.stream(name.split("-", -1)).anyMatch(WordLists.TOTAL_WORDS::contains);
    }

    private Optional<Bloc> blocOf(MemberRow row) {
        return blocs.stream().filter(bloc -> row.isOneOf(List.of(bloc.name()))).findFirst();
    }

    private List<Sum> sumsOf(Bloc bloc, MemberRow row) {
        List<MemberRow> members = rows.stream()
                .filter(other -> other.line() != row.line() && bloc.members().contains(other.id()))
                .toList();
        return columns.stream().map(column -> Sum.of(column, members)).toList();
    }

    private static boolean isSumOfAll(MemberRow row, List<Sum> others) {
        List<Sum> comparable = others.stream()
                .filter(sum -> sum.count() >= LEAST_OTHERS && sum.isSummed())
                .filter(sum -> row.figures().containsKey(sum.column().id()))
                .toList();
        return comparable.size() >= LEAST_COLUMNS
                && comparable.stream().allMatch(sum -> sum.isNear(row) && sum.isEqual(row));
    }

    /**
     * The sum of a column over some rows, whether figures of this kind are added up by anyone, how many there are, and how far it can
     * be off as they are rounded.
     */
    private record Sum(ColumnReading column, boolean isSummed, double value, int count, double rounding) {
        static Sum of(ColumnReading column, List<MemberRow> rows) {
            Sum sum = new Sum(column, isSummed(column), 0, 0, 0);
            for (MemberRow row : rows) {
                Figure figure = row.figures().get(column.id());
                if (figure != null) {
                    sum = sum.with(figure, 1);
                }
            }
            return sum;
        }

        Sum without(MemberRow row) {
            Figure own = row.figures().get(column.id());
            return own == null ? this : with(own, -1);
        }

        private Sum with(Figure figure, int sign) {
            return new Sum(
                    column, isSummed, value + sign * figure.value(), count + sign, rounding + sign * half(figure));
        }

        private static double half(Figure figure) {
            return StrictMath.pow(10, -figure.decimals()) / 2;
        }

        boolean isNear(MemberRow row) {
            Figure figure = row.figures().get(column.id());
            return figure != null
                    && count > 0
                    && value != 0
                    && Math.abs(figure.value() - value) <= NEAR * Math.abs(value);
        }

        boolean isEqual(MemberRow row) {
            Figure figure = row.figures().get(column.id());
            return figure != null
                    && Math.abs(figure.value() - value) <= rounding + half(figure) + LOST * Math.abs(value);
        }

        private static boolean isSummed(ColumnReading column) {
            Set<String> words = Arrays.stream((HouseId.of(column.unit()) + "-" + column.id()).split("-", -1))
                    .collect(Collectors.toSet());
            return words.stream().noneMatch(WordLists.NOT_SUMMED::contains)
                    && column.unit().indexOf('%') < 0
                    && column.unit().indexOf('\u00B0') < 0;
        }
    }
}
