package io.lionshare.testkit;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** One seed after another: a fixed number in a usual build, else as many as there is time for. */
final class SeedRun {
    private static final long MINUTES = Long.getLong("lionshare.fuzz.minutes", 0);
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);

    private SeedRun() {}

    /** Whether there is time for more than a usual build does. */
    static boolean isLong() {
        return MINUTES > 0;
    }

    /**
     * Checks.
     *
     * @param usual how many seeds a usual build checks
     * @param things what is made from seeds, for the sentence
     * @param check throws if the outcome for a seed is wrong
     * @return a sentence: how many were checked, and from which seed on
     * @throws AssertionError at the first seed at which the check throws
     */
    static String of(int usual, String things, LongConsumer check) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long seed = FIRST;
        while (isLong() ? System.nanoTime() < end : seed - FIRST < usual) {
            try {
                check.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
            seed++;
        }
        return "fuzz: " + (seed - FIRST) + " " + things + " from seed " + FIRST;
    }
}
