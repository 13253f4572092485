package io.lionshare.oracle;

import java.util.stream.LongStream;

/**
 * Seeds of random problems for parameterised tests: a few in a usual build, many times as many in the profile
 * {@code seeds}.
 *
 * <p>{@code mvn test -Pseeds} checks {@code lionshare.seeds} times as many (10 by default).
 */
public final class Seeds {
    private static final long TIMES = Long.getLong("lionshare.seeds", 1);

    private Seeds() {}

    /**
     * The seeds 0, 1, 2, …
     *
     * @param usual how many a usual build checks
     */
    public static LongStream first(int usual) {
        return LongStream.range(0, usual * TIMES);
    }
}
