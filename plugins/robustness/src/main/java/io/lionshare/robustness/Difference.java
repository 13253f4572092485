package io.lionshare.robustness;

import io.lionshare.level.Fraction;

/**
 * How much more one member carries than another in a simplex, up to a positive factor, in {@code double}: what its corners say about its
 * sign. Immutable.
 */
interface Difference {
    /** What is nearer to 0 has no certain sign: at least the error of a value after {@link RankPiece#MOST_CUTS} cuts. */
    double NEAR_ZERO = 0x1p-40;

    /** Stands for a number so small that rounding would make it 0: a 0 is known to be one. */
    double TINY = 1e-100;

    /** Its side of 0 in the simplex, where values near 0 count as 0. */
    Side side();

    /** Whether the side hangs on a value that is near 0 and not known to be 0. */
    boolean isDoubtful();

    /** In which part of the simplex it is above 0, for a linear one; NaN for others. */
    double chance();

    /** Where to cut the simplex, so that the difference crosses 0 in fewer and smaller parts. */
    EdgePoint cut();

    /** The same with one corner moved to the point of an edge; to where the difference is 0, if it is the one that is cut along. */
    Difference with(int corner, EdgePoint point, boolean isCut);

    /** A number in {@code double}, 0 only if it is 0. */
    static double near(Fraction value) {
        double near = value.toDouble();
        return value.signum() != 0 && Math.abs(near) < TINY ? value.signum() * TINY : near;
    }
}
