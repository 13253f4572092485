package io.lionshare.level.batch;

import io.lionshare.plugin.Nouns;
import java.util.Objects;

/**
 * Many problems of the same number of members, side by side in flat arrays.
 *
 * <p>The arrays are row-major: problem <i>r</i> has its total at {@code totals[r]}, and member <i>i</i> of it has its
 * claim, and its bounds if there are any, at {@code r * members + i}. They are not copied; the caller must not
 * change them while the batch is being solved.
 */
public final class Batch {
    private static final double[] NONE = {};

    private final int members;
    private final double[] totals;
    private final double[] claims;
    private final double[] lower;
    private final double[] upper;

    private Batch(int members, double[] totals, double[] claims, double[] lower, double[] upper) {
        if (members < 1) {
            throw new IllegalArgumentException("number of members (" + members + ") must be >= 1");
        }
        this.members = members;
        this.totals = totals;
        this.claims = cells("claims", claims);
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Problems without limits.
     *
     * @param members the number of members of each problem, &ge; 1
     * @param totals one total &ge; 0 per problem
     * @param claims one claim &ge; 0 per problem and member
     * @return the batch
     * @throws IllegalArgumentException if the lengths don't fit together
     */
    public static Batch of(int members, double[] totals, double[] claims) {
        Objects.requireNonNull(totals, "totals of a batch");
        Objects.requireNonNull(claims, "claims of a batch");
        return new Batch(members, totals, claims, NONE, NONE);
    }

    /**
     * The same problems within limits.
     *
     * @param floors the least amount per problem and member, &ge; 0
     * @param ceilings the largest amount per problem and member, at least its floor; infinite for none
     * @return the batch
     * @throws IllegalArgumentException if the lengths don't fit together
     */
    public Batch within(double[] floors, double[] ceilings) {
        return new Batch(members, totals, claims, cells("floors", floors), cells("ceilings", ceilings));
    }

    /**
     * Checks that an array has one number per problem and member.
     *
     * @param role what the numbers are, for the message
     * @param values the array
     * @return the same array
     */
    double[] cells(String role, double[] values) {
        if (values.length != (long) totals.length * members) {
            throw new IllegalArgumentException("number of " + role + " (" + values.length + ") must be " + totals.length
                    + " problems x " + members + " members");
        }
        return values;
    }

    /**
     * The number of members of each problem.
     *
     * @return the number, &ge; 1
     */
    public int members() {
        return members;
    }

    /**
     * The number of problems.
     *
     * @return the number, &ge; 0
     */
    public int problems() {
        return totals.length;
    }

    boolean limited() {
        return lower.length > 0;
    }

    double[] totals() {
        return totals;
    }

    double[] claims() {
        return claims;
    }

    double[] lower() {
        return lower;
    }

    double[] upper() {
        return upper;
    }

    /** Whether the numbers of a problem can be used at all; says nothing about whether its limits leave a solution. */
    boolean valid(int row) {
        return valid(totals[row]) && firstInvalid(row) < 0;
    }

    /** Why a problem can't be solved. */
    IllegalArgumentException refusal(int row) {
        String where = " of problem " + row;
        if (!valid(totals[row])) {
            return new IllegalArgumentException("total" + where + " (" + totals[row] + ") must be finite and >= 0");
        }
        int i = firstInvalid(row);
        if (i >= 0) {
            int k = row * members + i;
            if (!valid(claims[k])) {
                return new IllegalArgumentException(
                        "claim of member " + i + where + " (" + claims[k] + ") must be finite and >= 0");
            }
            if (!valid(lower[k])) {
                return new IllegalArgumentException(
                        "floor of member " + i + where + " (" + lower[k] + ") must be finite and >= 0");
            }
            return new IllegalArgumentException("ceiling of member " + i + where + " (" + upper[k]
                    + ") must not be below its floor (" + lower[k] + ")");
        }
        double least = 0;
        double most = 0;
        for (int k = row * members; k < (row + 1) * members; k++) {
            double floor = limited() ? lower[k] : 0;
            least += floor;
            most += claims[k] > 0 ? limited() ? upper[k] : Double.POSITIVE_INFINITY : floor;
        }
        return new IllegalArgumentException("total" + where + " (" + totals[row]
                + ") must be within what its members can carry (" + least + " .. " + most
                + ")\nMaybe a member without a claim has a ceiling: it stays at its floor.");
    }

    private static boolean valid(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }

    private int firstInvalid(int row) {
        for (int i = 0; i < members; i++) {
            int k = row * members + i;
            if (!valid(claims[k]) || (limited() && !(valid(lower[k]) && upper[k] >= lower[k]))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return Nouns.count(totals.length, "problems") + " of " + Nouns.count(members, "members");
    }
}
