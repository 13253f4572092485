package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.List;
import java.util.function.Function;

/**
 * Searches the least amount that is not passed in a part of the weightings: exactly where the distribution function jumps over the
 * part, else to a width by halving.
 *
 * @param above how often the amount is above a number
 * @param below how often it is below a number
 */
record ShareQuantile(Function<Fraction, Estimate> above, Function<Fraction, Estimate> below) {
    private static final int HALVINGS = 24;

    /**
     * The quantile.
     *
     * @param part within 0 .. 1
     * @param least an amount that is never undercut
     * @param most an amount that is never passed
     * @param jumps the amounts that have a probability of their own
     */
    Estimate of(Fraction part, Fraction least, Fraction most, List<Fraction> jumps) {
        for (Fraction jump : jumps) {
            boolean isReached = below.apply(jump).high().compareTo(part) < 0
                    && atMost(jump).low().compareTo(part) >= 0;
            if (isReached) {
                return Estimate.exact(jump);
            }
        }
        Fraction low = least;
        Fraction high = most;
        for (int halving = 0; halving < HALVINGS && low.compareTo(high) < 0; halving++) {
            Fraction middle = low.plus(high).dividedBy(2);
            Estimate chance = atMost(middle);
            if (chance.low().compareTo(part) >= 0) {
                high = middle;
            } else if (chance.high().compareTo(part) < 0) {
                low = middle;
            } else {
                break;
            }
        }
        return Estimate.between(low, high);
    }

    private Estimate atMost(Fraction amount) {
        Estimate more = above.apply(amount);
        return Estimate.between(Fraction.ONE.minus(more.high()), Fraction.ONE.minus(more.low()));
    }
}
