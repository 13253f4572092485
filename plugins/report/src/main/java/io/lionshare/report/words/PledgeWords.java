package io.lionshare.report.words;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.MemberCoverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pledges in words: how much each is for, whether it counts, and why. */
public final class PledgeWords {
    private static final String UNSTATED = "*";

    private PledgeWords() {}

    /**
     * What pledges are put beside.
     *
     * @param book the pledges
     * @param plan gives fair shares
     * @return a sentence
     */
    public static String introduction(PledgeBook book, Plan plan) {
        return "Pledges as of " + book.asOf() + ", beside fair shares under " + plan.name() + ".";
    }

    /**
     * What two figures with dots between them mean, and an asterisk.
     *
     * @param book the pledges
     * @return a sentence
     */
    public static String howToRead(PledgeBook book) {
        return "A figure low .. high: at the low end of every pledge, and at the high end, where an unstated amount ("
                + UNSTATED + ") is taken to be the member's fair share under "
                + book.scenario().baseline() + ".";
    }

    /**
     * The contribution type of a pledge.
     *
     * @param book the pledges
     * @param id of the type
     * @return the type
     */
    public static ContributionType type(PledgeBook book, String id) {
        return book.scenario().burdens().stream()
                .map(Burden::type)
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Two texts, or one where they are the same.
     *
     * @param low at the low end of pledges
     * @param high at the high end
     * @return such as {@code 0 .. 12}
     */
    public static String range(String low, String high) {
        return low.equals(high) ? low : low + " .. " + high;
    }

    /**
     * A figure at both ends, with its unit.
     *
     * @param type whose unit it has
     * @param ends the figure
     * @return such as {@code 0 .. 12 aircraft}
     */
    public static String figure(ContributionType type, AmountRange ends) {
        return range(type.digits(ends.low()), type.digits(ends.high())) + " " + type.unit();
    }

    /**
     * How much a pledge is for.
     *
     * @param book the pledges
     * @param pledge one of them
     * @return an amount, a range, or that nobody has said how much
     */
    public static String amount(PledgeBook book, Pledge pledge) {
        return pledge.isUnstated()
                ? "unstated" + UNSTATED
                : figure(
                        type(book, pledge.type()),
                        new AmountRange(
                                book.amount(pledge.id(), RangeEnd.LOW), book.amount(pledge.id(), RangeEnd.HIGH)));
    }

    /**
     * A member's name, marked if one of its pledges that count has no stated amount.
     *
     * @param memberCoverage the member's pledges
     * @return the name
     */
    public static String name(MemberCoverage memberCoverage) {
        return memberCoverage.member().name() + (memberCoverage.unstated() ? UNSTATED : "");
    }

    /**
     * Why a pledge is or is not active.
     *
     * @param pledge the pledge
     * @param low what comes about at the low end
     * @param high what comes about at the high end
     * @return one reason, or one for each end
     */
    public static String reason(Pledge pledge, Closure low, Closure high) {
        String below = low.reason(pledge.id());
        String above = high.reason(pledge.id());
        return below.equals(above) ? above : "at the low end " + below + "; at the high end " + above;
    }

    /**
     * That pledges hold each other up.
     *
     * @param group pledges that wait for each other
     * @return a sentence
     */
    public static String deadlock(List<Pledge> group) {
        return ids(group) + " wait for each other.";
    }

    /**
     * What the pool needs so that a burden stays in place.
     *
     * @param burden the burden
     * @return a sentence; empty if nothing has to rotate
     */
    public static Optional<String> pool(Burden burden) {
        ContributionType type = burden.type();
        return type.rotation().compareTo(BigDecimal.ONE) > 0
                ? Optional.of(type.format(type.pool(burden.total())) + " so that " + type.digits(burden.total())
                        + Plural.verb(burden.total(), " is", " are") + " in place (rotation factor " + type.rotation()
                        + ").")
                : Optional.empty();
    }

    static String ids(List<Pledge> pledges) {
        return pledges.stream().map(Pledge::id).collect(Collectors.joining(", "));
    }
}
