package io.lionshare.testkit;

import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Puts problems made from seeds to a check: a fixed number in a usual build; with the system property {@code
 * lionshare.fuzz.minutes} as many as there is time for, from the seed {@code lionshare.fuzz.seed} (0 by default). For authors
 * of plug-ins that solve problems; {@link InputFuzz} is for readers of files.
 *
 * <pre>{@code
 * ProblemFuzz.run(300, seed -> assertThat(solved(new Random(seed))).isRight());
 * }</pre>
 */
public final class ProblemFuzz {
    private ProblemFuzz() {}

    /**
     * Checks one seed after another.
     *
     * @param usual how many seeds a usual build checks
     * @param check makes a problem from a seed and throws if the outcome is wrong
     * @throws AssertionError at the first seed at which the check throws; its message has the seed
     */
    public static void run(int usual, LongConsumer check) {
        Objects.requireNonNull(check, "check of seeds");
        String done = SeedRun.of(usual, "problems", check);
        if (SeedRun.isLong()) {
            System.out.println(done);
        }
    }
}
