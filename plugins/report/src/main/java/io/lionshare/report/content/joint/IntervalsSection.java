package io.lionshare.report.content.joint;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.PriceInterval;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each member how far each price can move while it gives the same whole quanta. */
public final class IntervalsSection {
    private static final int DECIMALS = 4;

    private IntervalsSection() {}

    /**
     * The section.
     *
     * @param problem the burdens as one, at present prices
     * @param found intervals of its members and kinds, in any order; those that are not there were not searched
     * @return how to read it, and a table
     */
    public static Section of(JointProblem problem, List<PriceInterval> found) {
        List<String> kinds = problem.burdens().stream().map(Burden::id).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (String kind : kinds) {
            columns.add(Column.numbers(kind, "from"));
            columns.add(Column.numbers(kind, "to"));
        }
        Map<List<String>, PriceInterval> intervals = new HashMap<>();
        found.forEach(interval -> intervals.put(List.of(interval.member(), interval.kind()), interval));
        List<Row> rows = problem.alliance().members().stream()
                .map(member -> row(member, kinds, intervals))
                .toList();
        int all = problem.alliance().size() * kinds.size();
        String text =
                "Each price alone, in per cent of the present one; 'any' where a thousand times more or less changes"
                        + " nothing.";
        if (found.size() < all) {
            text += " The search was stopped: " + (all - found.size()) + " of " + all + " intervals are not known (?).";
        }
        return new Section(
                "price-intervals",
                "How far a price can move while a member gives the same",
                List.of(
                        new Element.Prose(text),
                        new DataTable("Prices at which a member gives the same, in %", columns, rows)));
    }

    private static Row row(Member member, List<String> kinds, Map<List<String>, PriceInterval> intervals) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(DerivationWords.name(member))));
        for (String kind : kinds) {
            PriceInterval interval = intervals.get(List.of(member.id(), kind));
            if (interval == null) {
                cells.add(Cell.words("?"));
                cells.add(Cell.words("?"));
            } else {
                cells.add(percent(interval.from(), interval.price()));
                cells.add(percent(interval.to(), interval.price()));
            }
        }
        return new Row(Kind.BODY, cells);
    }

    private static Cell percent(Optional<BigDecimal> end, BigDecimal price) {
        return end.map(value -> value.movePointRight(2).divide(price, MathContext.DECIMAL64))
                .map(percent -> Cell.number(Figures.fixed(percent, DECIMALS), percent))
                .orElse(Cell.words("any"));
    }
}
