package io.lionshare.oracle;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/**
 * Puts problems made from seeds to a check: a fixed number of them in a usual build, and as many as there is time for in
 * the profile {@code fuzz}.
 *
 * <p>{@code mvn test -Pfuzz} runs the classes whose names end in {@code FuzzTest}, and lets each of their tests run for
 * {@code lionshare.fuzz.minutes} (60 by default); {@code lionshare.fuzz.seed} is the first seed (0 by default).
 */
public final class Fuzz {
    private static final long MINUTES = Long.getLong("lionshare.fuzz.minutes", 0);
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);

    private Fuzz() {}

    /**
     * Checks one seed after another.
     *
     * @param usual how many seeds a usual build checks
     * @param check makes a problem from a seed and throws if the outcome is wrong
     */
    public static void run(int usual, LongConsumer check) {
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
