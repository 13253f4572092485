package io.lionshare.apportion.kernel;

import com.google.common.math.LongMath;
import io.lionshare.model.tree.Positions;
import java.util.Arrays;

/** The least and the most units of every member, or none. The arrays are the caller's. */
final class UnitBounds {
    /** From 0 without end. */
    static final UnitBounds NONE = new UnitBounds(new long[0], new long[0]);

    private final long[] least;
    private final long[] most;

    UnitBounds(long[] least, long[] most) {
        this.least = least;
        this.most = most;
    }

    long[] least() {
        return least;
    }

    long[] most() {
        return most;
    }

    boolean isNone() {
        return least.length == 0;
    }

    boolean canGive(int member, long units) {
        return isNone() || units < most[member];
    }

    boolean canTake(int member, long units) {
        return units > (isNone() ? 0 : least[member]);
    }

    /** The bounds of some members, in the order given. */
    UnitBounds of(int[] members) {
        long[] few = new long[members.length];
        long[] many = new long[members.length];
        Arrays.fill(many, Long.MAX_VALUE);
        return isNone()
                ? new UnitBounds(few, many)
                : new UnitBounds(Positions.pick(least, members), Positions.pick(most, members));
    }

    /** How many units it takes to give every member of positive weight its least, and one if it may have one. */
    long firstUnits(double[] weights) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += isNone() ? (weights[i] > 0 ? 1 : 0) : Math.max(least[i], Math.min(1, most[i]));
        }
        return sum;
    }

    /** Puts every member between its bounds and returns the sum, saturated: far too large a multiplier is tried at times. */
    long clamp(long[] units) {
        long sum = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = Math.max(least[i], Math.min(most[i], units[i]));
            sum = LongMath.saturatedAdd(sum, units[i]);
        }
        return sum;
    }
}
