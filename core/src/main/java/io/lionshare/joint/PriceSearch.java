package io.lionshare.joint;

import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds how far the price of one kind can move, all other prices as they are, while a member gives the same whole quanta
 * of every kind.
 *
 * <p>From the present price outwards, prices are tried at distances that double from 1/4096 of the price on, up to a thousand
 * times or a thousandth of it, as far as those prices have a split in {@code double} ({@link JointSplit#of}). The end is then narrowed down to 5e-7 of the price. A change that is undone between two tries
 * stays unseen.
 *
 * <p>The whole quanta are the nearest ones to the ideal cells, which move steadily with the price. So the next price tried is
 * the one where the roundings of both ends of the bracket would be equally near ({@link Crossing}), as in the rule of false
 * position. Where two tries leave more than half of the bracket, the middle is tried: at most three tries halve it.
 *
 * <p>A joint split shows for all members at once whether they give the same, so a price is tried once, for every member that asks. Up
 * to 45 tries are common to all members, and some four more are needed for each end; what one member gains another one
 * loses, so members often share an end. What is found does not depend on the order of questions. Safe for use by several
 * threads.
 */
public final class PriceSearch {
    private static final double FIRST = 0x1p-12;
    private static final double MOST = 1000;
    private static final double ACCURACY = 5e-7;
    /** How far from both ends a price is tried at least, so that a guess that is nearly right is proved by the next try. */
    private static final double MARGIN = 0.8 * ACCURACY;

    private static final double HALF = 0.5;
    private static final int DIGITS = 8;

    private final JointProblem problem;
    private final String kind;
    private final BigDecimal price;
    private final List<LimitTree> trees;
    private final PriceTrial now;
    private final Map<BigDecimal, Optional<PriceTrial>> tried = new ConcurrentHashMap<>();
    private final Map<BigDecimal, Boolean> priced = new ConcurrentHashMap<>();

    private PriceSearch(JointProblem problem, String kind, List<LimitTree> trees) {
        this.problem = problem;
        this.kind = kind;
        this.price = problem.prices().of(kind);
        this.trees = trees;
        this.now = PriceTrial.of(problem, trees);
    }

    /**
     * A search for one kind; nothing but the present price is tried yet.
     *
     * @param problem the problem at the present price
     * @param kind the id of the contribution type whose price moves
     * @return the search
     * @throws IllegalArgumentException if there is no such kind, or as {@link JointSplit#of} does
     * @throws JointConflict if the problem has no solution at the present price
     * @throws io.lionshare.model.InfeasibleException if limits and requirement of one kind contradict each other
     * @throws ArithmeticException as {@link JointSplit#of} does
     */
    public static PriceSearch of(JointProblem problem, String kind) {
        Objects.requireNonNull(kind, "kind of a price search");
        return new PriceSearch(problem, problem.burden(kind).id(), problem.trees());
    }

    /**
     * Searches the interval of a member.
     *
     * @param member a member's id
     * @return the interval
     * @throws IllegalArgumentException if there is no such member
     */
    public PriceInterval interval(String member) {
        int position = problem.alliance().position(member);
        return new PriceInterval(
                member,
                kind,
                price,
                end(position, false).map(this::rounded),
                end(position, true).map(this::rounded));
    }

    private Optional<Double> end(int member, boolean up) {
        double same = 1;
        for (double distance = FIRST; distance < MOST; distance *= 2) {
            double tried = up ? 1 + distance : 1 / (1 + distance);
            if (!isPriced(tried)) {
                return Optional.empty();
            }
            if (!isSame(tried, member)) {
                return Optional.of(narrowed(member, same, tried));
            }
            same = tried;
        }
        return Optional.empty();
    }

    private double narrowed(int member, double same, double other) {
        double inside = same;
        double outside = other;
        int slow = 0;
        while (Math.abs(outside - inside) > ACCURACY) {
            double width = outside - inside;
            double margin = MARGIN / Math.abs(width);
            double part = slow == 2 ? HALF : Math.min(Math.max(crossing(inside, outside), margin), 1 - margin);
            double next = inside + part * width;
            boolean isSame = isSame(next, member);
            if (isSame) {
                inside = next;
            } else {
                outside = next;
            }
            slow = slow < 2 && (isSame ? part < HALF : part > HALF) ? slow + 1 : 0;
        }
        return inside;
    }

    /** Whether a member gives the same at another price; not where there is no split. */
    private boolean isSame(double factor, int member) {
        return tried(factor).filter(then -> then.hasSameRow(now, member)).isPresent();
    }

    /** Whether a price is neither so low nor so high that the quanta of some kind are lost among all others. */
    private boolean isPriced(double factor) {
        return priced.computeIfAbsent(
                rounded(factor), other -> ValueGrid.refusal(at(other)).isEmpty());
    }

    private JointProblem at(BigDecimal other) {
        return problem.withPrices(problem.prices().with(kind, other));
    }

    /** Which part of the way from one price to another one is likely to lead to the change. */
    private double crossing(double inside, double outside) {
        return tried(inside)
                .flatMap(from -> tried(outside).map(to -> Crossing.between(from, to)))
                .orElse(HALF);
    }

    private Optional<PriceTrial> tried(double factor) {
        return tried.computeIfAbsent(rounded(factor), this::tryPrice);
    }

    private Optional<PriceTrial> tryPrice(BigDecimal other) {
        try {
            return Optional.of(PriceTrial.of(at(other), trees));
        } catch (JointConflict e) {
            return Optional.empty();
        }
    }

    private BigDecimal rounded(double factor) {
        int decimals = Math.max(0, DIGITS - price.precision() + price.scale());
        return price.multiply(BigDecimal.valueOf(factor)).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    @Override
    public String toString() {
        return "search for prices of " + kind;
    }
}
