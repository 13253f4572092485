package io.lionshare.apportion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Whole units that add up exactly, and who was tied for one. Immutable. */
public final class Apportionment {
    private final long[] units;
    private final boolean[] tied;

    private Apportionment(long[] units, boolean[] tied) {
        this.units = units;
        this.tied = tied;
    }

    /**
     * An outcome.
     *
     * @param units the units of each member, copied
     * @param tied whether an equally valid outcome gives the member another number, copied
     * @return the outcome
     * @throws IllegalArgumentException if the lengths differ
     */
    public static Apportionment of(long[] units, boolean[] tied) {
        if (units.length != tied.length) {
            throw new IllegalArgumentException(
                    "length of tied (" + tied.length + ") must be that of units (" + units.length + ")");
        }
        return new Apportionment(units.clone(), tied.clone());
    }

    /** {@return the number of members} */
    public int size() {
        return units.length;
    }

    /**
     * The units of a member.
     *
     * @param member the member's position
     * @return the number of units, &ge; 0
     */
    public long units(int member) {
        return units[member];
    }

    /**
     * The units of all members.
     *
     * @return the numbers by position, a new array
     */
    public long[] toArray() {
        return units.clone();
    }

    /**
     * The members that another outcome, equally valid under the method, would give another number.
     *
     * @return their positions, rising; empty if the outcome is the only right one
     */
    public int[] tied() {
        return IntStream.range(0, tied.length).filter(i -> tied[i]).toArray();
    }

    /**
     * Whether another outcome is equally valid.
     *
     * @return true if a tie was broken
     */
    public boolean isTied() {
        return tied().length > 0;
    }

    @Override
    public String toString() {
        return Arrays.toString(units) + (isTied() ? " tied at " + Arrays.toString(tied()) : "");
    }
}
