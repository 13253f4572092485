package io.lionshare.report.content.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.pledge.Unlock;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What would set other pledges in motion if somebody gave more. */
final class UnlockTable {
    private UnlockTable() {}

    /** Members who would unlock the same share a row. */
    private record Offer(RangeEnd end, Burden burden, Unlock unlock) {}

    /**
     * No row where nothing waits for more.
     *
     * @param types of the pledges that may become active
     */
    static DataTable of(PledgeBook book, List<String> types) {
        Alliance alliance = book.scenario().alliance();
        Map<Offer, List<Member>> offers = new LinkedHashMap<>();
        for (RangeEnd end : RangeEnd.values()) {
            for (Burden burden : book.scenario().burdens()) {
                for (Member member : alliance.members()) {
                    Unlock.list(book, end, member.id(), burden.id()).stream()
                            .filter(unlock -> unlock.activated().stream()
                                    .map(Pledge::type)
                                    .anyMatch(types::contains))
                            .forEach(unlock -> offers.computeIfAbsent(
                                            new Offer(end, burden, unlock), offer -> new ArrayList<>())
                                    .add(member));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        offers.forEach((offer, members) -> rows.add(row(offer, name(alliance, members))));
        return new DataTable(
                "What more would make other pledges active",
                List.of(
                        Column.words("who"),
                        Column.words("of"),
                        Column.numbers("", "gives more"),
                        Column.words("would make active"),
                        Column.words("at")),
                rows);
    }

    private static Row row(Offer offer, String who) {
        Unlock unlock = offer.unlock;
        return new Row(
                Kind.BODY,
                List.of(
                        Cell.words(who),
                        Cell.words(offer.burden.id()),
                        Cell.number(offer.burden.type().format(unlock.amount()), unlock.amount()),
                        Cell.words(unlock.activated().stream().map(Pledge::id).collect(Collectors.joining(", "))),
                        Cell.words("the " + offer.end.word() + " end")));
    }

    /** One of them is enough; a bloc's name stands for all of its members. */
    private static String name(Alliance alliance, List<Member> members) {
        List<String> ids = members.stream().map(Member::id).toList();
        if (ids.size() == 1) {
            return members.get(0).name();
        }
        return "any of "
                + alliance.blocs().stream()
                        .filter(bloc -> bloc.members().size() == ids.size()
                                && bloc.members().containsAll(ids))
                        .map(bloc -> bloc.name())
                        .findFirst()
                        .orElse(String.join(", ", ids));
    }
}
