package io.lionshare.report.content.pledge;

import io.lionshare.model.Member;
import io.lionshare.report.Chart;
import io.lionshare.report.Section;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Magnitude;
import io.lionshare.report.words.Plural;
import io.lionshare.report.words.Ties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The largest absences and those to whom they cost most, as a heat map: as many as can be read on a phone. */
final class AbsenceMap {
    private static final int SHOWN = 8;

    private final AbsenceMatrix matrix;
    private final List<Member> rows;
    private final List<Member> columns;

    private AbsenceMap(AbsenceMatrix matrix) {
        this.matrix = matrix;
        this.rows = first(matrix.absent());
        this.columns = first(matrix.payers());
    }

    static Chart of(AbsenceMatrix matrix) {
        return new AbsenceMap(matrix).map();
    }

    private Chart map() {
        List<Costliest> costliest = costliest();
        Costliest most = costliest.get(0);
        Magnitude magnitude = Magnitude.of(most.cost, matrix.decimals());
        List<Chart.Bar> shades = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Member row : rows) {
            shades.add(new Chart.Bar(
                    row.name(),
                    columns.stream().map(other -> shade(row, other, most.cost)).toList()));
            texts.add(columns.stream()
                    .map(other ->
                            matrix.between(row, other).map(magnitude::digits).orElse(AbsenceMatrix.NONE))
                    .toList());
        }
        String type = matrix.before().burden().id();
        return new Chart.HeatMap(
                Section.idOf(type) + "-" + matrix.id(),
                type + ": what absences cost, in " + magnitude.unit(matrix.unit()),
                "A row for who is absent, a column for who carries more; darker is more." + which() + " Most: without "
                        + most.absent.name() + ", " + most.payer.name() + " carries "
                        + Figures.fixed(most.cost, matrix.decimals()) + " " + matrix.unit() + " more"
                        + asHigh(costliest.size() - 1),
                columns.stream().map(Member::id).toList(),
                shades,
                texts);
    }

    private String which() {
        List<String> parts = new ArrayList<>();
        if (rows.size() < matrix.absent().size()) {
            parts.add("the " + rows.size() + " largest of " + matrix.absent().size() + " absences");
        }
        if (columns.size() < matrix.payers().size()) {
            parts.add(
                    "the " + columns.size() + " of " + matrix.payers().size() + " members to whom absences cost most");
        }
        return parts.isEmpty() ? "" : " Shown are " + String.join(" and ", parts) + "; the table below has all.";
    }

    private double shade(Member row, Member other, BigDecimal most) {
        return matrix.between(row, other)
                .filter(value -> value.signum() > 0)
                .map(value -> value.doubleValue() / most.doubleValue())
                .orElse(0.0);
    }

    private static List<Member> first(List<Member> members) {
        return members.subList(0, Math.min(SHOWN, members.size()));
    }

    private record Costliest(Member absent, Member payer, BigDecimal cost) {}

    /** Of all absences, those that the map leaves out too. */
    private List<Costliest> costliest() {
        List<Costliest> all = new ArrayList<>();
        for (Member row : matrix.absent()) {
            for (Member column : matrix.payers()) {
                all.add(new Costliest(row, column, matrix.between(row, column).orElse(BigDecimal.ZERO)));
            }
        }
        return Ties.largest(all, Comparator.comparing(Costliest::cost));
    }

    private static String asHigh(int others) {
        return others == 0
                ? "."
                : "; " + Plural.of(others, "other cost") + Plural.verb(others, " is", " are") + " as high.";
    }
}
