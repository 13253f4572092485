package io.lionshare.robustness;

/** On which side of 0 some numbers lie. */
enum Side {
    /** All are 0. */
    ZERO,
    /** None is below 0, one is above. */
    ABOVE,
    /** None is above 0, one is below. */
    BELOW,
    /** Some are above 0, some below. */
    BOTH;

    /** The side of these numbers and one more, by its sign. */
    Side with(int sign) {
        if (sign == 0) {
            return this;
        }
        Side other = sign > 0 ? ABOVE : BELOW;
        return this == ZERO || this == other ? other : BOTH;
    }
}
