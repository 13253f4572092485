package io.lionshare.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** How far the active pledges of a burden go, in all and compared with each member's fair share. Immutable. */
public final class Coverage {
    private final PledgeBook book;
    private final Allocation fairShares;
    private final Closure low;
    private final Closure high;

    private Coverage(PledgeBook book, Allocation fairShares) {
        this.book = book;
        this.fairShares = fairShares;
        this.low = Closure.of(book, RangeEnd.LOW);
        this.high = Closure.of(book, RangeEnd.HIGH);
    }

    /**
     * The coverage of one burden.
     *
     * @param book the pledges
     * @param type the id of the burden's contribution type
     * @param plan gives the fair shares that pledges are compared with
     * @return the coverage
     * @throws IllegalArgumentException if there is no such burden
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of the burden
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Coverage of(PledgeBook book, String type, Plan plan) {
        Objects.requireNonNull(type, "type of a coverage");
        Burden burden = book.burden(type);
        return new Coverage(book, book.scenario().allocate(burden, plan));
    }

    /**
     * What is needed.
     *
     * @return the burden
     */
    public Burden burden() {
        return fairShares.burden();
    }

    /**
     * What is committed or delivered.
     *
     * @return the sum, in the burden's unit
     */
    public AmountRange committed() {
        return active(pledge -> pledge.status() != Pledge.Status.CONDITIONAL);
    }

    /**
     * What is conditional, with a condition that is met.
     *
     * @return the sum, in the burden's unit
     */
    public AmountRange conditional() {
        return active(pledge -> pledge.status() == Pledge.Status.CONDITIONAL);
    }

    /**
     * What is conditional, with a condition that is not met.
     *
     * @return the sum, in the burden's unit
     */
    public AmountRange waiting() {
        return new AmountRange(waiting(low, RangeEnd.LOW), waiting(high, RangeEnd.HIGH));
    }

    private BigDecimal waiting(Closure closure, RangeEnd end) {
        return book.pledges().stream()
                .filter(pledge -> pledge.type().equals(burden().id()))
                .filter(pledge -> pledge.status() == Pledge.Status.CONDITIONAL && !closure.isActive(pledge.id()))
                .map(pledge -> book.amount(pledge.id(), end))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What is still missing.
     *
     * @return the total less all active pledges, at least 0, in the burden's unit; larger at the low end
     */
    public AmountRange gap() {
        AmountRange given = active(pledge -> true);
        BigDecimal total = burden().total();
        return new AmountRange(
                total.subtract(given.low()).max(BigDecimal.ZERO),
                total.subtract(given.high()).max(BigDecimal.ZERO));
    }

    /**
     * Each member's active pledges compared with its fair share.
     *
     * @return the league table: the largest part of its fair share (at the high end, then at the low end) first, members
     *     without a fair share last, equal ones in order of their ids
     */
    public List<MemberCoverage> members() {
        Comparator<MemberCoverage> order = Comparator.comparing(
                memberCoverage -> memberCoverage.ratio(RangeEnd.HIGH).orElse(BigDecimal.valueOf(-1)),
                Comparator.reverseOrder());
        return book.alliance().members().stream()
                .map(this::memberCoverage)
                .sorted(order.thenComparing(
                        memberCoverage -> memberCoverage.ratio(RangeEnd.LOW).orElse(BigDecimal.valueOf(-1)),
                        Comparator.reverseOrder()))
                .toList();
    }

    private MemberCoverage memberCoverage(Member member) {
        AmountRange pledged = active(pledge -> pledge.member().equals(member.id()));
        boolean unstated = high.active().stream()
                .anyMatch(pledge -> pledge.member().equals(member.id())
                        && pledge.type().equals(burden().id())
                        && pledge.isUnstated());
        return new MemberCoverage(member, pledged, fairShares.amount(member.id()), unstated);
    }

    private AmountRange active(Predicate<Pledge> test) {
        String type = burden().id();
        return new AmountRange(low.amount(type, test), high.amount(type, test));
    }

    @Override
    public String toString() {
        return PrintableText.brief("coverage of " + burden().id() + " by " + book);
    }
}
