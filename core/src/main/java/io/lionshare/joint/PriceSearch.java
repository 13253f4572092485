package io.lionshare.joint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoublePredicate;

/**
 * Finds how far the price of one kind can move, all other prices as they are, while a member gives the same whole quanta
 * of every kind.
 *
 * <p>From the present price outwards, prices are tried at distances that double from 1/4096 of the price on, up to a
 * thousand times or a thousandth of it; the end is then found by bisection, to 5e-7 of the price. A change that is undone
 * between two tries stays unseen.
 *
 * <p>A joint split shows for all members at once whether they give the same, so a price is tried once, for every member that asks. Some
 * 45 tries are common to all members, and some 17 more are needed for each end; what one member gains another one loses,
 * so members often share an end. What is found does not depend on the order of questions. Safe for use by several
 * threads.
 */
public final class PriceSearch {
    private static final double FIRST = 0x1p-12;
    private static final double MOST = 1000;
    private static final double ACCURACY = 5e-7;
    private static final int DIGITS = 8;

    private final JointProblem problem;
    private final String kind;
    private final BigDecimal price;
    private final WholeQuanta now;
    private final Map<BigDecimal, BitSet> tried = new ConcurrentHashMap<>();

    private PriceSearch(JointProblem problem, String kind, WholeQuanta now) {
        this.problem = problem;
        this.kind = kind;
        this.price = problem.prices().of(kind);
        this.now = now;
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
        return new PriceSearch(problem, problem.burden(kind).id(), JointSplit.wholeQuanta(problem));
    }

    /**
     * A search for each kind.
     *
     * @param problem the problem at the present prices
     * @return the searches, in order of the burdens
     * @throws IllegalArgumentException as {@link JointSplit#of} does
     * @throws JointConflict if the problem has no solution at the present prices
     * @throws io.lionshare.model.InfeasibleException if limits and requirement of one kind contradict each other
     * @throws ArithmeticException as {@link JointSplit#of} does
     */
    public static List<PriceSearch> ofAll(JointProblem problem) {
        WholeQuanta now = JointSplit.wholeQuanta(problem);
        return problem.burdens().stream()
                .map(burden -> new PriceSearch(problem, burden.id(), now))
                .toList();
    }

    /**
     * Searches the interval of a member.
     *
     * @param member a member's id
     * @return the interval
     * @throws IllegalArgumentException if there is no such member
     * @throws ArithmeticException if the prices tried have too many decimals, see {@link JointSplit#of}
     */
    public PriceInterval interval(String member) {
        int position = problem.alliance().position(member);
        DoublePredicate isSame =
                factor -> tried.computeIfAbsent(rounded(factor), this::same).get(position);
        return new PriceInterval(
                member,
                kind,
                price,
                end(isSame, false).map(this::rounded),
                end(isSame, true).map(this::rounded));
    }

    /** The members that give the same at another price, by position; none where there is no split. */
    private BitSet same(BigDecimal other) {
        BitSet same = new BitSet();
        try {
            WholeQuanta then =
                    JointSplit.wholeQuanta(problem.withPrices(problem.prices().with(kind, other)));
            for (int member = 0; member < problem.alliance().size(); member++) {
                same.set(member, now.hasSameRow(then, member));
            }
        } catch (JointConflict e) {
            same.clear();
        }
        return same;
    }

    private static Optional<Double> end(DoublePredicate isSame, boolean up) {
        double same = 1;
        for (double distance = FIRST; distance < MOST; distance *= 2) {
            double tried = up ? 1 + distance : 1 / (1 + distance);
            if (!isSame.test(tried)) {
                return Optional.of(bisected(isSame, same, tried));
            }
            same = tried;
        }
        return Optional.empty();
    }

    private static double bisected(DoublePredicate isSame, double same, double other) {
        double inside = same;
        double outside = other;
        while (Math.abs(outside - inside) > ACCURACY) {
            double middle = (inside + outside) / 2;
            if (isSame.test(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
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
