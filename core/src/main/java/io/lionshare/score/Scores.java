package io.lionshare.score;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a strategy gave, checked: one finite number &ge; 0 per member, at least one &gt; 0. Exact. Immutable. */
public final class Scores {
    private final Amounts exact;
    private final double[] values;

    private Scores(Amounts exact, double[] values) {
        this.exact = exact;
        this.values = values;
    }

    /**
     * Checked scores.
     *
     * @param alliance the members that the scores belong to
     * @param values one per member, copied
     * @return the scores
     * @throws ZeroScoresException if all are zero
     * @throws IllegalArgumentException if the length is not the number of members, or if a score is NaN, infinite or negative
     */
    public static Scores of(Alliance alliance, double[] values) {
        double[] copy = values.clone();
        requireSize(copy.length, alliance);
        boolean anyPositive = false;
        for (int i = 0; i < copy.length; i++) {
            if (!(copy[i] >= 0) || copy[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "score of " + alliance.members().get(i).id() + " (" + copy[i] + ") must be finite and >= 0");
            }
            anyPositive |= copy[i] > 0;
        }
        requirePositive(anyPositive, alliance);
        return new Scores(Amounts.of(copy), copy);
    }

    /**
     * Checked scores that are fractions.
     *
     * @param alliance the members that the scores belong to
     * @param values one per member
     * @return the scores
     * @throws ZeroScoresException if all are zero
     * @throws IllegalArgumentException if the number of scores is not the number of members
     */
    public static Scores of(Alliance alliance, Amounts values) {
        requireSize(values.size(), alliance);
        requirePositive(values.sum().signum() > 0, alliance);
        return new Scores(values, values.toArray());
    }

    private static void requireSize(int size, Alliance alliance) {
        if (size != alliance.size()) {
            throw new IllegalArgumentException(
                    "number of scores (" + size + ") must be the number of members (" + alliance.size() + ")");
        }
    }

    private static void requirePositive(boolean anyPositive, Alliance alliance) {
        if (!anyPositive) {
            throw new ZeroScoresException(alliance);
        }
    }

    /** {@return the number of members} */
    public int size() {
        return values.length;
    }

    /**
     * The score of a member.
     *
     * @param member the member's position
     * @return the score, finite and &ge; 0; of fractions the double nearest to it
     */
    public double get(int member) {
        return values[member];
    }

    /**
     * The scores as exact numbers.
     *
     * @return the exact values of the scores
     */
    public Amounts exact() {
        return exact;
    }

    /**
     * The scores divided by their sum.
     *
     * @return shares that add up to 1 within rounding, a new array
     */
    public double[] shares() {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += value / most;
        }
        double[] shares = new double[values.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = values[i] / most / sum;
        }
        return shares;
    }

    @Override
    public String toString() {
        return values.length + " scores";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scores scores && fractions().equals(scores.fractions());
    }

    private List<Fraction> fractions() {
        return IntStream.range(0, size()).mapToObj(i -> Fraction.of(exact, i)).toList();
    }

    @Override
    public int hashCode() {
        return fractions().hashCode();
    }
}
