package io.lionshare.transition;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Checks a fixed number of seeds in a usual build, and as many as there is time for in the profile {@code fuzz}. */
final class Seeds {
    private static final long MINUTES = Long.getLong("lionshare.fuzz.minutes", 0);
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);

    private Seeds() {}

    static void check(int usual, LongConsumer check) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long seed = FIRST;
        while (MINUTES == 0 ? seed - FIRST < usual : System.nanoTime() < end) {
            try {
                check.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
            seed++;
        }
        if (MINUTES > 0) {
            System.out.println("fuzz: " + (seed - FIRST) + " problems from seed " + FIRST);
        }
    }
}
