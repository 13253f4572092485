package io.lionshare.joint;

import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.List;

/**
 * What another price of one kind changes, all other prices as they are.
 *
 * @param kind the id of the contribution type whose price changes
 * @param before the split at the present prices
 * @param after the split at the other price
 */
public record PriceEffect(String kind, JointSplit before, JointSplit after) {
    /**
     * Multiplies a price.
     *
     * @param split the split at the present prices
     * @param kind the id of a contribution type
     * @param factor what the price is multiplied by, &gt; 0
     * @return the split at both prices
     * @throws IllegalArgumentException if there is no such kind, or the factor is not above 0
     * @throws JointConflict if the limits of what members give in all leave no split at the other price
     */
    public static PriceEffect of(JointSplit split, String kind, BigDecimal factor) {
        JointProblem problem = split.problem();
        BigDecimal price = problem.prices().of(problem.burden(kind).type().id()).multiply(factor);
        return new PriceEffect(
                kind, split, JointSplit.of(problem.withPrices(problem.prices().with(kind, price))));
    }

    /**
     * How much of a kind a member gives more.
     *
     * @param member a member's id
     * @param type the id of a contribution type
     * @return the difference in the kind's unit, exact; below 0 if it gives less
     */
    public BigDecimal change(String member, String type) {
        return after.amount(member, type).subtract(before.amount(member, type));
    }

    /**
     * How much of a kind others give than before.
     *
     * @param type the id of a contribution type
     * @return the sum of what members give more, which is what the others give less, in the kind's unit
     */
    public BigDecimal moved(String type) {
        return before.problem().alliance().members().stream()
                .map(member -> change(member.id(), type).max(BigDecimal.ZERO))
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
                        .anyMatch(burden ->
                                change(member.id(), burden.type().id()).signum() != 0))
                .toList();
    }
}
