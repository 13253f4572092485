package io.lionshare.report.method;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Member;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a metric measures of each burden under each plan, and of each member where it has a column. */
final class MetricMeasurements {
    private static final int DECIMALS = 4;

    private MetricMeasurements() {}

    static Folded of(List<Split> splits, Metric metric) {
        List<Element> elements = new ArrayList<>(List.of(new Prose(metric.howToRead())));
        List<Row> rows = new ArrayList<>();
        List<Table> columns = new ArrayList<>();
        for (Split split : splits) {
            List<Cell> cells = new ArrayList<>(List.of(new Words(split.label().title())));
            List<Measurement.Column> ofMembers = new ArrayList<>();
            for (int plan = 0; plan < split.size(); plan++) {
                cells.add(measure(split, plan, metric, ofMembers));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
            column(split, metric, ofMembers).ifPresent(columns::add);
        }
        elements.add(new Table(
                "metric-" + metric.id(),
                Table.Look.PLAIN,
                MethodSection.settings(metric),
                heads("Burden", splits.get(0)),
                rows,
                ""));
        elements.addAll(columns);
        return new Folded("Measured: " + MethodSection.settings(metric), elements);
    }

    /** The numbers in a line. */
    static Remark remark(List<Split> splits, Metric metric) {
        List<String> parts = new ArrayList<>();
        for (Split split : splits) {
            List<String> numbers = new ArrayList<>();
            for (int plan = 0; plan < split.size(); plan++) {
                String number = measure(split, plan, metric, new ArrayList<>()).text();
                numbers.add(number + (split.size() == 1 ? "" : " " + split.phrase(plan)));
            }
            parts.add(split.label().phrase() + " " + String.join(", ", numbers));
        }
        return Remark.of(MethodSection.settings(metric), String.join("; ", parts));
    }

    /** A plan that cannot be measured says why. */
    private static Cell measure(Split split, int plan, Metric metric, List<Measurement.Column> columns) {
        try {
            Measurement measurement = split.allocation(plan).measure(metric);
            measurement.column().ifPresent(columns::add);
            BigDecimal value = BigDecimal.valueOf(measurement.value());
            String unit = measurement.unit().equals("1") ? "" : " " + measurement.unit();
            String chance = measurement.pValue().isPresent()
                    ? " (p-value "
                            + Digits.fixed(
                                    BigDecimal.valueOf(measurement.pValue().getAsDouble()), DECIMALS) + ")"
                    : "";
            return Figure.of(Digits.fixed(value, DECIMALS) + unit + chance, value);
        } catch (IllegalArgumentException e) {
            return new Words("not measured: " + e.getMessage());
        }
    }

    private static Optional<Table> column(Split split, Metric metric, List<Measurement.Column> columns) {
        if (columns.size() < split.size()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Member member : split.ranked(0)) {
            int position = split.alliance().position(member.id());
            List<Cell> cells = new ArrayList<>(List.of(new Words(member.name())));
            for (Measurement.Column column : columns) {
                double value = column.values().get(position);
                cells.add(Figure.of(Digits.plain(value), BigDecimal.valueOf(value)));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return Optional.of(new Table(
                "metric-" + metric.id() + "-" + Section.idOf(split.burden().id()),
                Table.Look.PLAIN,
                split.label().title() + ": " + columns.get(0).name()
                        + (columns.get(0).unit().equals("1")
                                ? ""
                                : ", " + columns.get(0).unit()),
                heads("Member", split),
                rows,
                ""));
    }

    private static List<Column> heads(String first, Split split) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(first)));
        split.plans()
                .forEach(plan -> columns.add(Column.numbers("", plan.label().title())));
        return columns;
    }
}
