package io.lionshare.joint;

import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What changes from one joint split to another of the same burdens among the same members, such as by another price.
 *
 * @param before the one split
 * @param after the other split
 */
public record JointChange(JointSplit before, JointSplit after) {
    /** Refuses splits of other burdens or among other members, which cannot be compared. */
    public JointChange {
        if (!before.problem().burdens().equals(after.problem().burdens())
                || !before.problem().alliance().hasMembersOf(after.problem().alliance())) {
            throw new IllegalArgumentException("joint splits must be of the same burdens among the same members");
        }
    }

    /**
     * What another price of one kind changes, all other prices as they are.
     *
     * @param split the split at the present prices
     * @param kind the id of a contribution type
     * @param factor what its price is multiplied by, &gt; 0
     * @return the change
     * @throws IllegalArgumentException if there is no such kind, or the factor is not above 0
     * @throws JointConflict if the limits of what members give in all leave no split at the other price
     */
    public static JointChange ofPrice(JointSplit split, String kind, BigDecimal factor) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(factor, "factor");
        JointProblem problem = split.problem();
        BigDecimal price = problem.prices().of(problem.burden(kind).id()).multiply(factor);
        return new JointChange(
                split, JointSplit.of(problem.withPrices(problem.prices().with(kind, price))));
    }

    /**
     * How much more of a kind a member or bloc gives.
     *
     * @param name a member's id or a bloc's name
     * @param kind the id of a contribution type
     * @return the difference in the kind's unit, exact; below 0 if it gives less
     * @throws IllegalArgumentException if there is no such member, bloc or kind
     */
    public BigDecimal amount(String name, String kind) {
        return after.amount(name, kind).subtract(before.amount(name, kind));
    }

    /**
     * How much of a kind changes hands.
     *
     * @param kind the id of a contribution type
     * @return the sum of what members give more, which is what the others give less, in the kind's unit
     * @throws IllegalArgumentException if there is no such kind
     */
    public BigDecimal moved(String kind) {
        return before.problem().alliance().members().stream()
                .map(member -> amount(member.id(), kind).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Who gives other whole quanta than before.
     *
     * @return the members, in order of the alliance
     */
    public List<Member> changed() {
        return before.problem().alliance().members().stream()
                .filter(member -> before.problem().burdens().stream()
                        .anyMatch(burden -> amount(member.id(), burden.id()).signum() != 0))
                .toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief("from " + before + " to " + after);
    }
}
