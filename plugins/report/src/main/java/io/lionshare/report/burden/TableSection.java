package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Row.Kind;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Scales;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every number of one burden: a map of each plan, and a table of all members, blocs and the sum. */
public final class TableSection {
    private final Split split;
    private final boolean isWhole;
    private final Optional<CarriedToday> today;

    private TableSection(Split split) {
        this.split = split;
        this.isWhole = split.isWhole();
        this.today = CarriedToday.of(split);
    }

    /**
     * The section.
     *
     * @param split the burden under every plan
     * @return maps where every member has a place, and the table
     */
    public static Section of(Split split) {
        TableSection section = new TableSection(split);
        List<Element> elements = new ArrayList<>();
        MapTiles.of(split).ifPresent(elements::add);
        boolean hasMap = !elements.isEmpty();
        elements.add(section.table());
        elements.addAll(Warnings.of(split));
        return new Section(
                "table",
                hasMap ? "Map and table" : "Table",
                split.label().title() + ": every member",
                Half.title(split),
                "",
                elements);
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (Member member : split.ranked(0)) {
            rows.add(row(hasNumber(member) ? Kind.BODY : Kind.NOTHING, member.name(), member.id()));
        }
        for (Bloc bloc : split.blocs()) {
            rows.add(row(Kind.SUBTOTAL, bloc.name(), bloc.name()));
        }
        rows.add(total());
        String change = split.size() == 1 ? "" : ", and change against the baseline (" + split.phrase(0) + ")";
        return new Table(
                "members",
                Table.Look.DATA,
                "Share of the " + split.label().phrase() + " in %, amount in "
                        + split.amounts().head() + change + ". Rounded for reading; amounts are exact.",
                columns(),
                rows,
                (Zeros.sentence(split) + " " + today.map(CarriedToday::sentence).orElse("")).strip());
    }

    private boolean hasNumber(Member member) {
        return split.largest(member).signum() > 0
                || today.map(carried -> carried.known(member.id()))
                                .orElse(BigDecimal.ZERO)
                                .signum()
                        > 0;
    }

    private List<Column> columns() {
        BigDecimal most = BigDecimal.ZERO;
        for (int plan = 0; plan < split.size(); plan++) {
            most = most.max(split.share(plan, split.ranked(plan).get(0).id()));
        }
        Scale scale = Scales.around(BigDecimal.ZERO, ShareFormat.percent(most));
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        for (int plan = 0; plan < split.size(); plan++) {
            String title = split.plans().get(plan).label().title();
            columns.add(Column.marks("", scale).of(plan, title));
            columns.add(Column.numbers("", "%").of(plan, title).measuring("Share, %"));
            String head = split.amounts().head();
            columns.add(Column.numbers("", head).of(plan, title).measuring(head));
            if (plan > 0) {
                columns.add(Column.numbers("", "change").of(plan, title).measuring("Change"));
            }
        }
        today.ifPresent(carried -> addTo(columns, carried));
        return columns;
    }

    private void addTo(List<Column> columns, CarriedToday carried) {
        columns.add(Column.numbers("Actual", "%").measuring("Actual"));
        if (carried.hasAmounts()) {
            columns.add(Column.numbers("Actual", split.amounts().head()).measuring("Actual"));
        }
        for (Plan plan : split.plans()) {
            columns.add(
                    Column.numbers("Points above actual", plan.label().title()).measuring("Above actual"));
        }
    }

    private Row row(Kind kind, String head, String name) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(head)));
        for (int plan = 0; plan < split.size(); plan++) {
            add(cells, kind, plan, split.share(plan, name), split.amount(plan, name), split.change(plan, name));
        }
        today.ifPresent(carried -> cells.addAll(carried.cells(name)));
        return new Row(kind, cells);
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>(List.of(new Words("All")));
        BigDecimal total = split.burden().total();
        BigDecimal share = total.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        for (int plan = 0; plan < split.size(); plan++) {
            add(cells, Kind.TOTAL, plan, share, total, BigDecimal.ZERO);
        }
        today.ifPresent(carried -> cells.addAll(carried.sums()));
        return new Row(Kind.TOTAL, cells);
    }

    private void add(List<Cell> cells, Kind kind, int plan, BigDecimal share, BigDecimal amount, BigDecimal change) {
        boolean isMember = kind == Kind.BODY && share.signum() > 0;
        BigDecimal percent = ShareFormat.percent(share);
        cells.add(new Marks(isMember ? List.of(Mark.bar(plan, percent, "")) : List.of()));
        cells.add(Figure.of(ShareFormat.cell(share, isWhole), percent));
        cells.add(split.amounts().cell(amount));
        if (plan > 0) {
            cells.add(split.amounts().change(change));
        }
    }
}
