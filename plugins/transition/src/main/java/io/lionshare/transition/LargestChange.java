package io.lionshare.transition;

import io.lionshare.level.Fraction;

/**
 * The largest change of one member in one step: max(<i>share</i> &middot; <i>amount</i>, <i>least</i>).
 *
 * @param share a part of the amount, &ge; 0
 * @param least in quanta, &ge; 0
 */
record LargestChange(Fraction share, Fraction least) {
    /** A change by as much as is given. */
    static LargestChange ofAmount(Fraction least) {
        return new LargestChange(Fraction.ZERO, least);
    }

    /** The largest change from an amount. */
    Fraction from(Fraction amount) {
        return share.times(amount).max(least);
    }
}
