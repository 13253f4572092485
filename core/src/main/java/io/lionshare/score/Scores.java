package io.lionshare.score;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a strategy gave, checked: one finite number &ge; 0 per member, at least one &gt; 0. Immutable. */
public final class Scores {
    private final double[] values;

    private Scores(double[] values) {
        this.values = values;
    }

    /**
     * Checked scores.
     *
     * @param alliance the members that the scores belong to
     * @param values one per member, copied
     * @return the scores
     * @throws IllegalArgumentException if the length is not the number of members, if a score is NaN, infinite or
     *     negative, or if all are zero
     */
    public static Scores of(Alliance alliance, double[] values) {
        double[] copy = values.clone();
        if (copy.length != alliance.size()) {
            throw new IllegalArgumentException(
                    "number of scores (" + copy.length + ") must be the number of members (" + alliance.size() + ")");
        }
        boolean anyPositive = false;
        for (int i = 0; i < copy.length; i++) {
            if (!(copy[i] >= 0) || copy[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "score of " + alliance.members().get(i).id() + " (" + copy[i] + ") must be finite and >= 0");
            }
            anyPositive |= copy[i] > 0;
        }
        if (!anyPositive) {
            throw new IllegalArgumentException("scores must not all be 0; at least one member must have a score > 0");
        }
        return new Scores(copy);
    }

    /** {@return the number of members} */
    public int size() {
        return values.length;
    }

    /**
     * The score of a member.
     *
     * @param member the member's position
     * @return the score, finite and &ge; 0
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
        return Amounts.of(values);
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
        return other instanceof Scores scores && Arrays.equals(values, scores.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
