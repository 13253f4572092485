package io.lionshare.report.member;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Member;
import io.lionshare.report.burden.CarriedToday;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a member carries of a burden today, and by how much each plan is above it. */
final class ActualTable {
    private ActualTable() {}

    /** Empty where the scenario has no actual figures of the burden. */
    static Optional<Table> of(Split split, Member member) {
        return CarriedToday.of(split)
                .map(today -> new Table(
                        "actual-" + Section.idOf(split.burden().id()),
                        Table.Look.PLAIN,
                        "What is carried today",
                        List.of(
                                Column.words("Plan"),
                                Column.numbers("", "%"),
                                Column.numbers("", split.amounts().head()),
                                Column.numbers("", "points above actual")),
                        rows(split, member, today),
                        today.sentence()));
    }

    private static List<Row> rows(Split split, Member member, CarriedToday today) {
        List<Row> rows = new ArrayList<>();
        Words nothing = new Words("");
        rows.add(Row.of(
                new Words("Actual"),
                today.share(member.id()),
                today.hasAmounts() ? today.amount(member.id()) : nothing,
                nothing));
        List<Cell> distances = today.distances(member.id());
        for (int plan = 0; plan < split.size(); plan++) {
            BigDecimal share = split.share(plan, member.id());
            rows.add(Row.of(
                    new Words(split.plans().get(plan).label().title()),
                    Figure.of(ShareFormat.cell(share, false), ShareFormat.percent(share)),
                    split.amounts().cell(split.amount(plan, member.id())),
                    distances.get(plan)));
        }
        return rows;
    }
}
