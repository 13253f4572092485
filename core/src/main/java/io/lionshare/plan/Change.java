package io.lionshare.plan;

import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What changes for the members when one allocation of a burden takes the place of another: the second less the first.
 * Immutable.
 */
public final class Change {
    private final Allocation before;
    private final Allocation after;

    private Change(Allocation before, Allocation after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The change from one allocation to another.
     *
     * @param before the first
     * @param after the second
     * @return the change
     * @throws IllegalArgumentException if they are not of the same burden among members with the same ids
     */
    public static Change between(Allocation before, Allocation after) {
        if (!before.burden().equals(after.burden()) || !before.alliance().hasMembersOf(after.alliance())) {
            throw new IllegalArgumentException(
                    "allocations under " + before.plan().name() + " and "
                            + after.plan().name() + " must be of the same burden among the same members");
        }
        return new Change(before, after);
    }

    /**
     * How much more a member or bloc carries.
     *
     * @param name a member's id or a bloc's name
     * @return the difference in the burden's unit; negative if it carries less
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal of(String name) {
        return after.amount(name).subtract(before.amount(name));
    }

    /**
     * How much changes hands.
     *
     * @return half of the sum of all differences without their signs, in the burden's unit, exact
     */
    public BigDecimal moved() {
        long moved = 0;
        for (int i = 0; i < after.alliance().size(); i++) {
            moved += Math.max(
                    0, after.apportionment().units(i) - before.apportionment().units(i));
        }
        return after.burden().type().amount(BigDecimal.valueOf(moved));
    }

    /**
     * Who carries less.
     *
     * @return the members, the one with the largest relief first; equal ones in order of their ids
     */
    public List<Member> relieved() {
        return members(-1);
    }

    /**
     * Who carries more.
     *
     * @return the members, the one with the largest addition first; equal ones in order of their ids
     */
    public List<Member> burdened() {
        return members(1);
    }

    private List<Member> members(int sign) {
        long[] less = new long[after.alliance().size()];
        for (int i = 0; i < less.length; i++) {
            less[i] = sign
                    * (before.apportionment().units(i) - after.apportionment().units(i));
        }
        return IntStream.range(0, less.length)
                .filter(i -> less[i] < 0)
                .boxed()
                .sorted(Comparator.comparingLong(i -> less[i]))
                .map(after.alliance().members()::get)
                .toList();
    }

    /**
     * Whether both allocations put the members in the same order: Kendall's <i>&tau;<sub>b</sub></i> of the amounts. That is
     * the pairs of members in the same order less those in opposite order, over the geometric mean of the pairs not tied in
     * the first and in the second (Kendall, The treatment of ties in ranking problems, 1945). O(n log n).
     *
     * @return a number within &minus;1 .. 1: 1 for the same order, &minus;1 for the opposite one; empty where an allocation
     *     gives all members the same, and so no order
     */
    public OptionalDouble rankAgreement() {
        return RankAgreement.of(
                before.apportionment().toArray(), after.apportionment().toArray());
    }

    @Override
    public String toString() {
        return PrintableText.brief("change from " + before + " to " + after);
    }
}
