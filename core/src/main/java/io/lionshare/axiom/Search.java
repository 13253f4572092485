package io.lionshare.axiom;

import io.lionshare.plugin.Nouns;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * Where to look for a counterexample, and for how long. Immutable.
 *
 * <p>A search ends with the first counterexample, when it has checked its cases, or when its time is over. Without
 * a limit of time the verdict is the same on any machine.
 */
public final class Search {
    /** What is allowed for rounding where amounts may be made of doubles, as a part of the sum of claims. */
    public static final double ROUNDING = 1e-9;

    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

    private final long seed;
    private final long cases;
    private final Duration time;
    private final OptionalDouble tolerance;

    private Search(long seed, long cases, Duration time, OptionalDouble tolerance) {
        this.seed = seed;
        this.cases = cases;
        this.time = time;
        this.tolerance = tolerance;
    }

    /**
     * A thousand cases from seed 1, however long they take.
     *
     * @return the search
     */
    public static Search withDefaults() {
        return new Search(1, 1000, FOREVER, OptionalDouble.empty());
    }

    /**
     * The same search elsewhere.
     *
     * @param other any number
     * @return the search
     */
    public Search withSeed(long other) {
        return new Search(other, cases, time, tolerance);
    }

    /**
     * The same search with another budget of cases.
     *
     * @param other how many base problems to check at most, at least 1
     * @return the search
     * @throws IllegalArgumentException if the number is below 1
     */
    public Search withCases(long other) {
        if (other < 1) {
            throw new IllegalArgumentException("cases (" + other + ") must be >= 1");
        }
        return new Search(seed, other, time, tolerance);
    }

    /**
     * The same search with a budget of time for each axiom. At least one case is checked, if one comes up among the first
     * hundred problems; how many depends on the machine. With {@link #withCases} of {@link Long#MAX_VALUE} time alone ends
     * the search.
     *
     * @param other how long to search, above zero
     * @return the search
     * @throws IllegalArgumentException if the duration is not above zero
     */
    public Search withTime(Duration other) {
        if (other.isZero() || other.isNegative()) {
            throw new IllegalArgumentException("time (" + other + ") must be > 0");
        }
        return new Search(seed, cases, other, tolerance);
    }

    /**
     * The same search with a tolerance of its own, whatever is checked.
     *
     * @param other what is allowed for rounding, as a part of the sum of claims, within 0 .. 0.1; 0 for an exact check
     * @return the search
     * @throws IllegalArgumentException if the tolerance is out of range
     */
    public Search withTolerance(double other) {
        if (!(other >= 0 && other <= 0.1)) {
            throw new IllegalArgumentException("tolerance (" + other + ") must be within 0 .. 0.1");
        }
        return new Search(seed, cases, time, OptionalDouble.of(other));
    }

    /** {@return the seed} */
    public long seed() {
        return seed;
    }

    /**
     * The budget of cases.
     *
     * @return how many base problems are checked at most
     */
    public long cases() {
        return cases;
    }

    /**
     * The budget of time.
     *
     * @return how long one axiom is checked; without a limit unless one was given
     */
    public Duration time() {
        return time;
    }

    /**
     * The tolerance that was asked for.
     *
     * @return the tolerance; empty where it follows from what is checked
     */
    public OptionalDouble tolerance() {
        return tolerance;
    }

    @Override
    public String toString() {
        return "search with seed " + seed + ", at most " + Nouns.count(cases, "cases");
    }
}
