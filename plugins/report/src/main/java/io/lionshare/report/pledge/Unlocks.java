package io.lionshare.report.pledge;

import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.pledge.Unlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would make other pledges active if a member gave more. */
final class Unlocks {
    private static final int NAMED = 4;

    private Unlocks() {}

    /** Members that would unlock the same share a row. */
    private record Offer(RangeEnd end, Burden burden, Unlock unlock) {}

    /** Empty if nothing waits for more. */
    static Optional<Table> table(PledgeBook book, List<Burden> shown) {
        List<String> ids = shown.stream().map(Burden::id).toList();
        Alliance alliance = book.scenario().alliance();
        Map<Offer, List<Member>> offers = new LinkedHashMap<>();
        for (RangeEnd end : RangeEnd.values()) {
            for (Burden burden : book.scenario().burdens()) {
                for (Member member : alliance.members()) {
                    Unlock.list(book, end, member.id(), burden.id()).stream()
                            .filter(unlock -> unlock.activated().stream()
                                    .map(Pledge::type)
                                    .anyMatch(ids::contains))
                            .forEach(unlock -> offers.computeIfAbsent(
                                            new Offer(end, burden, unlock), offer -> new ArrayList<>())
                                    .add(member));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        offers.forEach((offer, members) -> rows.add(row(book, offer, who(alliance, members))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        "unlocks",
                        Table.Look.PLAIN,
                        "What more would make other pledges active",
                        List.of(
                                Column.words("Who"),
                                Column.words("of"),
                                Column.numbers("", "gives more"),
                                Column.words("would make active"),
                                Column.words("if pledges are")),
                        rows,
                        ""));
    }

    private static Row row(PledgeBook book, Offer offer, String who) {
        Unlock unlock = offer.unlock;
        return Row.of(
                new Words(who),
                new Words(offer.burden.type().label().phrase()),
                Figure.of(AmountFormat.of(offer.burden).counted(unlock.amount()), unlock.amount()),
                new Words(Lists.and(unlock.activated().stream()
                        .map(pledge -> Targets.pledge(book, pledge))
                        .toList())),
                new Words(offer.end == RangeEnd.LOW ? "small" : "large"));
    }

    /** One of them is enough; the name of a bloc stands for all of its members. */
    private static String who(Alliance alliance, List<Member> members) {
        List<String> ids = members.stream().map(Member::id).toList();
        if (ids.size() == 1) {
            return members.get(0).name();
        }
        return "any of "
                + alliance.blocs().stream()
                        .filter(bloc -> bloc.members().size() == ids.size()
                                && bloc.members().containsAll(ids))
                        .map(Bloc::name)
                        .findFirst()
                        .orElse(Lists.some(members.stream().map(Member::name).toList(), NAMED));
    }
}
