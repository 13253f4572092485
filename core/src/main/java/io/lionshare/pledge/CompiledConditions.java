package io.lionshare.pledge;

import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The conditions of all pledges of a book at one end of their ranges, and the two fixed points of
 * <i>F(S) = {p : the condition of p holds in S &cup; {p}}</i>.
 *
 * <p><i>F</i> is monotone, so the least fixed point is reached from nothing by adding, the greatest from everything by
 * taking away (Tarski, A lattice-theoretical fixpoint theorem, 1955). At most n rounds of n conditions.
 */
final class CompiledConditions {
    private final PledgeBook book;
    private final int[] memberOf;
    private final long[] quanta;
    private final List<CompiledCondition> conditions = new ArrayList<>();

    CompiledConditions(PledgeBook book, RangeEnd end) {
        this.book = book;
        List<Pledge> pledges = book.pledges();
        this.memberOf = pledges.stream()
                .mapToInt(pledge -> book.alliance().position(pledge.member()))
                .toArray();
        this.quanta = IntStream.range(0, pledges.size())
                .mapToLong(i -> book.quanta(i, end))
                .toArray();
        for (Pledge pledge : pledges) {
            conditions.add(pledge.condition().map(this::term).orElse(new CompiledCondition.Fixed(true, "")));
        }
    }

    int size() {
        return quanta.length;
    }

    /** The pledges that could be active: neither announced nor refused. */
    boolean[] candidates() {
        boolean[] candidates = new boolean[size()];
        for (int i = 0; i < candidates.length; i++) {
            Pledge.Status status = book.pledges().get(i).status();
            candidates[i] = status != Pledge.Status.ANNOUNCED && status != Pledge.Status.REFUSED;
        }
        return candidates;
    }

    /** The round in which each pledge becomes active, from 1; 0 for those that do not. */
    int[] least(boolean[] candidates) {
        boolean[] active = new boolean[size()];
        int[] rounds = new int[size()];
        boolean grown = true;
        for (int round = 1; grown; round++) {
            grown = false;
            for (int i = 0; i < rounds.length; i++) {
                if (candidates[i] && rounds[i] == 0 && holds(i, active)) {
                    rounds[i] = round;
                    grown = true;
                }
            }
            for (int i = 0; i < rounds.length; i++) {
                active[i] = rounds[i] > 0;
            }
        }
        return rounds;
    }

    /** The largest set of candidates in which every condition holds. */
    boolean[] greatest(boolean[] candidates) {
        boolean[] active = candidates.clone();
        boolean shrunk = true;
        while (shrunk) {
            shrunk = false;
            for (int i = 0; i < active.length; i++) {
                if (active[i] && !conditions.get(i).holds(active)) {
                    active[i] = false;
                    shrunk = true;
                }
            }
        }
        return active;
    }

    private boolean holds(int pledge, boolean[] active) {
        boolean before = active[pledge];
        active[pledge] = true;
        boolean holds = conditions.get(pledge).holds(active);
        active[pledge] = before;
        return holds;
    }

    /** The parts of a pledge's condition that are not met, were it active. */
    List<CompiledCondition.Leaf> unmet(int pledge, boolean[] active) {
        return conditions.get(pledge).unmet(including(pledge, active)).toList();
    }

    static boolean[] including(int pledge, boolean[] active) {
        boolean[] with = active.clone();
        with[pledge] = true;
        return with;
    }

    private CompiledCondition term(Condition condition) {
        if (condition instanceof Condition.GivesAtLeast gives) {
            return sum(gives);
        }
        if (condition instanceof Condition.MembersTakePart take) {
            return new CompiledCondition.Count(memberOf, quanta, book.alliance().size(), take.count());
        }
        if (condition instanceof Condition.PledgeActive other) {
            return new CompiledCondition.Other(other.pledge(), book.position(other.pledge()));
        }
        if (condition instanceof Condition.NotBefore day) {
            return new CompiledCondition.Fixed(
                    !book.asOf().isBefore(day.date()), book.asOf() + " is before " + day.date());
        }
        if (condition instanceof Condition.AllOf all) {
            return new CompiledCondition.Group(
                    all.conditions().stream().map(this::term).toList(), true);
        }
        Condition.AnyOf any = (Condition.AnyOf) condition;
        return new CompiledCondition.Group(
                any.conditions().stream().map(this::term).toList(), false);
    }

    private CompiledCondition sum(Condition.GivesAtLeast gives) {
        ContributionType type = book.burden(gives.type()).type();
        int[] members = book.alliance().positions(gives.who());
        int[] givers = IntStream.range(0, size())
                .filter(i -> book.pledges().get(i).type().equals(gives.type()))
                .filter(i -> Arrays.binarySearch(members, memberOf[i]) >= 0)
                .toArray();
        long[] amounts = Arrays.stream(givers).mapToLong(i -> quanta[i]).toArray();
        BigDecimal need = gives.amount().divide(type.quantum(), 0, RoundingMode.CEILING);
        return new CompiledCondition.Sum(
                ConditionText.name(book, gives.who()), type, givers, amounts, need.longValueExact());
    }

    long quanta(int pledge) {
        return quanta[pledge];
    }

    PledgeBook book() {
        return book;
    }
}
