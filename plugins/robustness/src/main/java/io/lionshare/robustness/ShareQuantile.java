package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.List;
import java.util.function.Function;

/**
 * Searches the least amount that is not passed in a part of the weightings: exactly where the distribution function jumps over the
 * part, else to a width by halving.
 *
 * @param above how often the amount is above a number
 * @param nearly bounds of that which are quick to find
 * @param below how often it is below a number
 */
record ShareQuantile(
        Function<Fraction, Estimate> above, Function<Fraction, Estimate> nearly, Function<Fraction, Estimate> below) {
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
        Fraction rest = Fraction.ONE.minus(part);
        Fraction low = least;
        Fraction high = most;
        for (int halving = 0; halving < HALVINGS && low.compareTo(high) < 0; halving++) {
            Fraction middle = low.plus(high).dividedBy(2);
            Estimate chance = nearly.apply(middle);
            if (isUndecided(chance, rest)) {
                chance = above.apply(middle);
            }
            if (isUndecided(chance, rest)) {
                break;
            }
            if (chance.low().compareTo(rest) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Estimate.between(low, high);
    }

    /** Whether the chance may be above a number, and may not. */
    private static boolean isUndecided(Estimate chance, Fraction number) {
        return chance.low().compareTo(number) <= 0 && chance.high().compareTo(number) > 0;
    }

    private Estimate atMost(Fraction amount) {
        Estimate more = above.apply(amount);
        return Estimate.between(Fraction.ONE.minus(more.high()), Fraction.ONE.minus(more.low()));
    }
}
