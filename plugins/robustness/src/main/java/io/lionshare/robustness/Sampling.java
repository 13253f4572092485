package io.lionshare.robustness;

/**
 * How weightings are drawn where no exact figures exist. A draw is a function of the seed and its number, so that the same sampling
 * gives the same figures on every machine.
 *
 * <p>Bounds on ranks over more than three strategies, which are not drawn, are narrowed in 50 steps for each draw, up to 1,000,000.
 *
 * @param draws how many, within 100 .. 1,000,000
 * @param seed any number
 */
public record Sampling(long draws, long seed) {
    private static final int FEWEST = 100;
    private static final int MOST = 1_000_000;
    private static final int STEPS = 50;

    /** Refuses a number of draws out of range. */
    public Sampling {
        if (draws < FEWEST || draws > MOST) {
            throw new IllegalArgumentException(
                    "number of draws (" + draws + ") must be within " + FEWEST + " .. " + MOST);
        }
    }

    /**
     * 2,000 draws with the seed 1.
     *
     * @return the sampling
     */
    public static Sampling usual() {
        return new Sampling(2_000, 1);
    }

    /** How many steps bounds on ranks may take. */
    int steps() {
        return (int) Math.min(MOST, STEPS * draws);
    }

    @Override
    public String toString() {
        return draws + " draws, seed " + seed;
    }
}
