package io.lionshare.transition.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps to what a member carries in a year, one column for each road; a step that changes nothing on any road is left out. */
final class MemberYearTable {
    private MemberYearTable() {}

    static Table of(Member member, int year, List<RoadOption> options) {
        Burden burden = options.get(0).road().year(year).burden();
        AmountFormat amounts = AmountFormat.of(burden);
        List<Column> columns = new ArrayList<>(List.of(Column.words("Step")));
        options.forEach(option -> columns.add(Column.numbers("", option.name())));
        List<List<Derivation.Change>> steps = options.stream()
                .map(option -> option.road().year(year).derivation().of(member.id()))
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                Row.Kind.BODY,
                steps.get(0).get(0).step(),
                steps.stream().map(road -> amounts.cell(road.get(0).amount())).toList()));
        List<Map<String, BigDecimal>> changes = steps.stream()
                .map(road ->
                        road.stream().collect(Collectors.toMap(Derivation.Change::step, Derivation.Change::amount)))
                .toList();
        for (String step : RoadYear.laterSteps()) {
            List<BigDecimal> ofStep = changes.stream()
                    .map(road -> road.getOrDefault(step, BigDecimal.ZERO))
                    .toList();
            if (ofStep.stream().anyMatch(change -> change.signum() != 0)) {
                rows.add(row(
                        Row.Kind.BODY,
                        step,
                        ofStep.stream().map(amounts::change).toList()));
            }
        }
        rows.add(row(
                Row.Kind.TOTAL,
                "carries",
                options.stream()
                        .map(option -> amounts.cell(option.road().year(year).amount(member.id())))
                        .toList()));
        return new Table(
                Section.idOf("year " + burden.id()),
                Table.Look.DATA,
                burden.type().label().title() + " in " + year,
                columns,
                rows,
                amounts.head());
    }

    private static Row row(Row.Kind kind, String name, List<? extends Cell> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(name)));
        cells.addAll(numbers);
        return new Row(kind, cells);
    }
}
