package io.lionshare.report.content.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What each burden requires, how much of it is pledged, and what is missing, at both ends of pledges. */
final class CoverageTable {
    private static final List<String> FIGURES = List.of("committed", "condition met", "condition not met", "gap");

    private CoverageTable() {}

    static DataTable of(PledgeBook book, List<Burden> burdens, String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("burden"));
        columns.add(Column.numbers("", "required"));
        for (String figure : FIGURES) {
            columns.add(Column.numbers(figure, "low"));
            columns.add(Column.numbers(figure, "high"));
        }
        List<Row> rows = burdens.stream()
                .map(burden ->
                        row(Coverage.of(book, burden.id(), book.scenario().baselinePlan())))
                .toList();
        return new DataTable(caption, columns, rows);
    }

    private static Row row(Coverage coverage) {
        ContributionType type = coverage.burden().type();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(type.id() + ", " + type.unit()));
        add(cells, type, coverage.burden().total());
        for (AmountRange ends :
                List.of(coverage.committed(), coverage.conditional(), coverage.waiting(), coverage.gap())) {
            add(cells, type, ends.low());
            add(cells, type, ends.high());
        }
        return new Row(Kind.BODY, cells);
    }

    private static void add(List<Cell> cells, ContributionType type, BigDecimal amount) {
        cells.add(Cell.number(type.digits(amount), amount));
    }
}
