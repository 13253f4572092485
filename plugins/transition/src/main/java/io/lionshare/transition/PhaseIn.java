package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far along the way from the start to the goal the target of each step lies.
 *
 * @param parts one for each step, not falling, within 0 .. 1; the last one is 1 and holds for all later steps
 */
public record PhaseIn(List<Fraction> parts) {
    /** Steps are kept one by one, and a mistyped number would take all memory. */
    static final int MOST_STEPS = 1000;

    /** Refuses parts that fall, lie outside 0 .. 1, or do not end at 1. */
    public PhaseIn {
        Objects.requireNonNull(parts, "parts of a phase-in");
        parts = List.copyOf(parts);
        Fraction before = Fraction.ZERO;
        for (Fraction part : parts) {
            if (part.compareTo(before) < 0) {
                throw new IllegalArgumentException(
                        "part of a phase-in (" + part.percent() + ") must not be below " + before.percent());
            }
            before = part;
        }
        if (!before.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("last part of a phase-in (" + before.percent() + ") must be 100 %");
        }
    }

    /**
     * The whole way in the first step.
     *
     * @return the phase-in
     */
    public static PhaseIn atOnce() {
        return new PhaseIn(List.of(Fraction.ONE));
    }

    /**
     * Equal parts of the way.
     *
     * @param steps after how many steps the goal is reached, at least 1 and at most 1000
     * @return the phase-in
     */
    public static PhaseIn equal(int steps) {
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "number of steps of a phase-in (" + steps + ") must be at least 1 and at most " + MOST_STEPS);
        }
        List<Fraction> parts = new ArrayList<>();
        for (int step = 1; step <= steps; step++) {
            parts.add(Fraction.of(step, steps));
        }
        return new PhaseIn(parts);
    }

    /**
     * Stated parts of the way.
     *
     * @param percentages of the whole way, such as {@code "20", "50", "100"}
     * @return the phase-in
     */
    public static PhaseIn of(String... percentages) {
        Objects.requireNonNull(percentages, "parts of a phase-in");
        return new PhaseIn(Arrays.stream(percentages)
                .map(text -> Fraction.parse(text).dividedBy(100))
                .toList());
    }

    /** Which part of the way is gone after a step, counted from 0. */
    Fraction at(int step) {
        return parts.get(Math.min(step, parts.size() - 1));
    }

    private boolean isEqual() {
        return IntStream.range(0, parts.size())
                .allMatch(step -> parts.get(step).equals(Fraction.of(step + 1, parts.size())));
    }

    /** In words, such as {@code in 5 equal steps}, {@code 20 %, 50 %, 100 % of the way}. */
    @Override
    public String toString() {
        return PrintableText.brief(
                parts.size() == 1
                        ? "at once"
                        : isEqual()
                                ? "in " + Nouns.count(parts.size(), "equal steps")
                                : parts.stream().map(Fraction::percent).collect(Collectors.joining(", "))
                                        + " of the way");
    }
}
