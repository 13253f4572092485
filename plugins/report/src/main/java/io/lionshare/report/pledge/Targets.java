package io.lionshare.report.pledge;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;

/** Whom and what pledges and questions name. */
final class Targets {
    private Targets() {}

    /** The name of a member, by its id; a bloc is called by its name. */
    static String name(Alliance alliance, String who) {
        return alliance.members().stream()
                .filter(member -> member.id().equals(who))
                .map(Member::name)
                .findFirst()
                .orElse(who);
    }

    static Burden burden(Scenario scenario, String id) {
        return scenario.burdens().stream()
                .filter(burden -> burden.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What a pledge is called: by its member, and by what it brings if the member has several. */
    static String pledge(PledgeBook book, Pledge pledge) {
        String member = name(book.scenario().alliance(), pledge.member());
        boolean isOnly = book.pledges().stream()
                .noneMatch(other ->
                        other.member().equals(pledge.member()) && !other.id().equals(pledge.id()));
        AmountFormat amounts = AmountFormat.of(burden(book.scenario(), pledge.type()));
        String brings = pledge.isUnstated()
                ? amounts.isMoney() ? amounts.unit() : "some " + amounts.unit()
                : amounts.counted(book.amount(pledge.id(), RangeEnd.HIGH));
        return Lists.of(member, "pledge") + (isOnly ? "" : " of " + brings);
    }

    /** What the pledge with an id is called. */
    static String pledge(PledgeBook book, String id) {
        return book.pledges().stream()
                .filter(pledge -> pledge.id().equals(id))
                .findFirst()
                .map(pledge -> pledge(book, pledge))
                .orElse(id);
    }

    /** The reason alone: what may be done about it stands in further lines. */
    static String reason(RuntimeException refusal) {
        return String.valueOf(refusal.getMessage()).lines().findFirst().orElse("");
    }
}
