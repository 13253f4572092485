package io.lionshare.joint;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How far the price of one kind can move, all other prices as they are, while a member gives the same whole quanta of
 * every kind.
 *
 * <p>{@link PriceSearch} says how the ends are found.
 *
 * @param member a member's id
 * @param kind the id of the contribution type whose price moves
 * @param price the present price of a quantum
 * @param from the lowest price found to change nothing, to 1e-6 of the present price; empty if none changes anything
 * @param to the highest price found to change nothing, likewise
 */
public record PriceInterval(
        String member, String kind, BigDecimal price, Optional<BigDecimal> from, Optional<BigDecimal> to) {
    /** Refuses null. */
    public PriceInterval {
        Objects.requireNonNull(member, "member of a price interval");
        Objects.requireNonNull(kind, "kind of a price interval");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(from, "lower end of a price interval");
        Objects.requireNonNull(to, "upper end of a price interval");
    }

    /**
     * Searches the interval of one member; {@link PriceSearch} is faster for several.
     *
     * @param problem the problem at the present price
     * @param member a member's id
     * @param kind the id of a contribution type
     * @return the interval
     * @throws IllegalArgumentException if there is no such member or kind, or as {@link JointSplit#of} does
     * @throws JointConflict if the problem has no solution at the present price
     * @throws io.lionshare.model.InfeasibleException if limits and requirement of one kind contradict each other
     * @throws ArithmeticException as {@link JointSplit#of} does
     */
    public static PriceInterval of(JointProblem problem, String member, String kind) {
        Objects.requireNonNull(member, "member of a price interval");
        Objects.requireNonNull(kind, "kind of a price interval");
        return PriceSearch.of(problem, kind).interval(member);
    }

    @Override
    public String toString() {
        return PrintableText.brief("price of " + kind + " for " + member + ": " + price);
    }
}
