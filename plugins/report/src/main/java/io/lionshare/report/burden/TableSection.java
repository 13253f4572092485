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
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.report.figure.ShareFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every number of one burden: a map of each plan, and a table of all members, blocs and the sum. */
public final class TableSection {
    private final Split split;
    private final boolean isWhole;

    private TableSection(Split split) {
        this.split = split;
        this.isWhole = split.isWhole();
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
            rows.add(row(split.largest(member).signum() == 0 ? Kind.NOTHING : Kind.BODY, member.name(), member.id()));
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
                Zeros.sentence(split));
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
        return columns;
    }

    private Row row(Kind kind, String head, String name) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(head)));
        for (int plan = 0; plan < split.size(); plan++) {
            add(cells, kind, plan, split.share(plan, name), split.amount(plan, name), split.change(plan, name));
        }
        return new Row(kind, cells);
    }

    private Row total() {
        List<Cell> cells = new ArrayList<>(List.of(new Words("All")));
        BigDecimal total = split.burden().total();
        BigDecimal share = total.signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        for (int plan = 0; plan < split.size(); plan++) {
            add(cells, Kind.TOTAL, plan, share, total, BigDecimal.ZERO);
        }
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
