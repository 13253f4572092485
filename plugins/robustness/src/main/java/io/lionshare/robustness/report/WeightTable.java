package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Lists;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which weight moves which member: the part of each weight in the variance of each share. */
final class WeightTable {
    private static final int MOST_NAMES = 5;

    private WeightTable() {}

    /** The table, and a sentence on the members without parts; of two weights a sentence alone. */
    static Folded of(String id, BurdenRanges ranges) {
        List<String> weights = ranges.ranges().space().names();
        return new Folded(
                "Which weight moves whom",
                weights.size() == 2
                        ? List.of(
                                new Prose(
                                        "Of two weights each is one less the other, so that each alone decides every share: half of the variance each."))
                        : elements(id, ranges, weights));
    }

    private static List<Element> elements(String id, BurdenRanges ranges, List<String> weights) {
        Map<String, Map<String, Estimate>> parts = ranges.ranges().weightParts();
        List<Row> rows = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (RangeRow drawn : ranges.drawn()) {
            String name = drawn.member().name();
            Optional.ofNullable(parts.get(drawn.member().id()))
                    .ifPresentOrElse(known -> rows.add(row(name, weights, known)), () -> without.add(name));
        }
        List<Element> elements = new ArrayList<>();
        if (!rows.isEmpty()) {
            elements.add(new Table(
                    id + "-moved",
                    Table.Look.DATA,
                    "Part of each weight in the variance of a member's share over all weightings, %",
                    columns(weights),
                    rows,
                    "The parts of a row add up to 100 (Shapley effects). Exact, or with a standard error (±) where limits make the share no"
                            + " linear function of the weights."));
        }
        if (!without.isEmpty()) {
            elements.add(
                    new Prose(
                            "No parts are given for " + Lists.some(without, MOST_NAMES)
                                    + ": they need the rule proportional, no greatest weight that binds, and a share that varies in every batch of draws."));
        }
        return elements;
    }

    private static List<Column> columns(List<String> weights) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        weights.forEach(weight -> columns.add(Column.numbers("part, %", weight)));
        columns.add(Column.words("Hangs on"));
        return columns;
    }

    private static Row row(String name, List<String> weights, Map<String, Estimate> parts) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
        cells.addAll(PartFigure.row(weights.stream()
                .map(weight -> Optional.ofNullable(parts.get(weight)))
                .toList()));
        cells.add(new Words(hangsOn(parts)));
        return new Row(Row.Kind.BODY, cells);
    }

    /** The weights with a quarter of the variance or more; of many weights none may have as much, so then the largest. */
    private static String hangsOn(Map<String, Estimate> parts) {
        if (parts.isEmpty()) {
            return "no weight moves it";
        }
        Fraction most = parts.values().stream()
                .map(Estimate::low)
                .max(Fraction::compareTo)
                .orElseThrow();
        Fraction large = most.min(Fraction.of(1, 4));
        return Lists.and(parts.entrySet().stream()
                .filter(entry -> entry.getValue().low().compareTo(large) >= 0)
                .map(Map.Entry::getKey)
                .toList());
    }
}
