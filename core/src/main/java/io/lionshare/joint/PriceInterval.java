package io.lionshare.joint;

import io.lionshare.model.Burden;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the price of one kind can move, all other prices as they are, while a member gives the same whole quanta of
 * every kind.
 *
 * <p>From the present price outwards, prices are tried at distances that double from 1/4096 of the price on, up to a
 * thousand times or a thousandth of it; the end is then found by bisection. A change that is undone between two tries
 * stays unseen.
 *
 * @param member a member's id
 * @param kind the id of the contribution type whose price moves
 * @param price the present price of a quantum
 * @param from the lowest price found to change nothing, to 1e-6 of the present price; empty if none changes anything
 * @param to the highest price found to change nothing, likewise
 */
public record PriceInterval(
        String member, String kind, BigDecimal price, Optional<BigDecimal> from, Optional<BigDecimal> to) {
    private static final double FIRST = 0x1p-12;
    private static final double MOST = 1000;
    private static final double ACCURACY = 5e-7;
    private static final int DIGITS = 8;

    /**
     * Searches the interval; some eighty joint splits.
     *
     * @param problem the problem at the present price
     * @param member a member's id
     * @param kind the id of a contribution type
     * @return the interval
     * @throws IllegalArgumentException if there is no such member or kind
     * @throws JointConflict if the problem has no solution at the present price
     * @throws ArithmeticException if the prices tried have too many decimals, see {@link JointSplit#of}
     */
    public static PriceInterval of(JointProblem problem, String member, String kind) {
        BigDecimal price = problem.prices().of(problem.burden(kind).id());
        List<Long> now = row(JointSplit.of(problem), member);
        Search search = factor -> {
            try {
                BigDecimal tried = rounded(price, factor);
                return row(JointSplit.of(problem.withPrices(problem.prices().with(kind, tried))), member)
                        .equals(now);
            } catch (JointConflict e) {
                return false;
            }
        };
        return new PriceInterval(
                member,
                kind,
                price,
                end(search, false).map(factor -> rounded(price, factor)),
                end(search, true).map(factor -> rounded(price, factor)));
    }

    /** Whether the row is the same at a multiple of the price. */
    private interface Search {
        boolean isSame(double factor);
    }

    private static Optional<Double> end(Search search, boolean up) {
        double same = 1;
        for (double distance = FIRST; distance < MOST; distance *= 2) {
            double tried = up ? 1 + distance : 1 / (1 + distance);
            if (!search.isSame(tried)) {
                return Optional.of(bisected(search, same, tried));
            }
            same = tried;
        }
        return Optional.empty();
    }

    private static double bisected(Search search, double same, double other) {
        double inside = same;
        double outside = other;
        while (Math.abs(outside - inside) > ACCURACY) {
            double middle = (inside + outside) / 2;
            if (search.isSame(middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private static BigDecimal rounded(BigDecimal price, double factor) {
        int decimals = Math.max(0, DIGITS - price.precision() + price.scale());
        return price.multiply(BigDecimal.valueOf(factor)).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    private static List<Long> row(JointSplit split, String member) {
        List<Long> row = new ArrayList<>();
        for (Burden burden : split.problem().burdens()) {
            row.add(split.quanta(member, burden.id()));
        }
        return row;
    }
}
