package io.lionshare.transition;

import java.util.OptionalInt;

/**
 * How many steps are needed: a number, or what is known of it.
 *
 * @param least fewer are proved impossible, &ge; 0
 * @param most a road of that many is known; empty if none is
 */
public record StepCount(int least, OptionalInt most) {
    /** Refuses a least number that is negative or above the largest. */
    public StepCount {
        if (least < 0 || least > most.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("number of steps (" + least + ") must be within 0 .. " + most);
        }
    }

    static StepCount exactly(int steps) {
        return new StepCount(steps, OptionalInt.of(steps));
    }

    /**
     * Whether the number is known.
     *
     * @return true if a road of the least number is known
     */
    public boolean isKnown() {
        return most.isPresent() && most.getAsInt() == least;
    }

    /** Such as {@code 8}, {@code 8 .. 9}, {@code at least 8}. */
    @Override
    public String toString() {
        return isKnown()
                ? Integer.toString(least)
                : most.isPresent() ? least + " .. " + most.getAsInt() : "at least " + least;
    }
}
