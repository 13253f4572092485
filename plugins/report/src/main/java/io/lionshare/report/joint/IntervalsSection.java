package io.lionshare.report.joint;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.PriceInterval;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far each price can move while a member gives the same. */
public final class IntervalsSection {
    private static final int DECIMALS = 4;

    private IntervalsSection() {}

    /**
     * The section.
     *
     * @param problem what is divided
     * @param found the intervals that are known; a search may have been stopped
     * @return a table in percent of the present prices
     */
    public static Section of(JointProblem problem, List<PriceInterval> found) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        for (Burden burden : problem.burdens()) {
            columns.add(Column.numbers(burden.type().label().title(), "from"));
            columns.add(Column.numbers(burden.type().label().title(), "to"));
        }
        Map<List<String>, PriceInterval> intervals = new HashMap<>();
        found.forEach(interval -> intervals.put(List.of(interval.member(), interval.kind()), interval));
        List<Row> rows = problem.alliance().membersAsGiven().stream()
                .map(member -> row(problem, member, intervals))
                .toList();
        int all = problem.alliance().size() * problem.burdens().size();
        String stopped = found.size() < all
                ? " The search was stopped: " + (all - found.size()) + " of " + all + " intervals are not known (?)."
                : "";
        return new Section(
                "price-intervals",
                "Prices",
                "",
                "How far a price can move while a member gives the same",
                "Each price alone, in % of the present one; 'any' where a thousand times more or less changes nothing,"
                        + " as far as such prices can be compared."
                        + stopped,
                List.of(new Table(
                        "price-intervals",
                        Table.Look.PLAIN,
                        "Prices at which a member gives the same, in %",
                        columns,
                        rows,
                        "")));
    }

    private static Row row(JointProblem problem, Member member, Map<List<String>, PriceInterval> intervals) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(member.name())));
        for (Burden burden : problem.burdens()) {
            PriceInterval interval = intervals.get(List.of(member.id(), burden.id()));
            if (interval == null) {
                cells.add(new Words("?"));
                cells.add(new Words("?"));
            } else {
                cells.add(percent(interval.from(), interval.price()));
                cells.add(percent(interval.to(), interval.price()));
            }
        }
        return new Row(Row.Kind.BODY, cells);
    }

    private static Cell percent(Optional<BigDecimal> end, BigDecimal price) {
        return end.map(value -> value.movePointRight(2).divide(price, MathContext.DECIMAL64))
                .<Cell>map(percent -> Figure.of(Digits.fixed(percent, DECIMALS), percent))
                .orElse(new Words("any"));
    }
}
