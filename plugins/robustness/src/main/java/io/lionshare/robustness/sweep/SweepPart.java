package io.lionshare.robustness.sweep;

/**
 * Some draws of a sweep, one after another.
 *
 * @param from the first, from 0
 * @param to the end, above the first
 */
public record SweepPart(long from, long to) {
    /** Refuses an empty part. */
    public SweepPart {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("draws of a part (" + from + " .. " + to
                    + ") must begin at 0 or later, and end above where they begin");
        }
    }

    /**
     * How many draws it has.
     *
     * @return the number, &ge; 1
     */
    public long size() {
        return to - from;
    }

    @Override
    public String toString() {
        return "draws " + from + " .. " + (to - 1);
    }
}
