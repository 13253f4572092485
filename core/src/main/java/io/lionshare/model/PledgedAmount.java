package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/** How much a pledge is for: an amount, a range, or a number that no source has given. */
public sealed interface PledgedAmount {
    /**
     * Between two amounts, or exactly one.
     *
     * @param low the least, in the type's unit, &ge; 0
     * @param high the most, at least the least
     */
    record Stated(BigDecimal low, BigDecimal high) implements PledgedAmount {
        /** Refuses a negative amount and a range upside down. */
        public Stated {
            Objects.requireNonNull(high, "upper end of a pledged amount");
            if (low.signum() < 0) {
                throw new IllegalArgumentException("amount of a pledge (" + low.toPlainString() + ") must be >= 0");
            }
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range of a pledge (" + low.toPlainString() + " .. "
                        + high.toPlainString() + ") must rise\nMaybe " + high.toPlainString() + " .. "
                        + low.toPlainString());
            }
        }

        @Override
        public String toString() {
            return PrintableText.brief(
                    low.compareTo(high) == 0
                            ? low.toPlainString()
                            : (low.signum() == 0 ? "up to " : low.toPlainString() + " to ") + high.toPlainString());
        }
    }

    /** No amount is known: 0 at the low end, the member's fair share under the baseline plan at the high end. */
    record Unstated() implements PledgedAmount {

        @Override
        public String toString() {
            return "unstated";
        }
    }

    /**
     * Exactly this much.
     *
     * @param amount a decimal number, in the type's unit
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount of(String amount) {
        Objects.requireNonNull(amount, "amount");
        return between(amount, amount);
    }

    /**
     * Exactly this much.
     *
     * @param amount in the type's unit
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount of(BigDecimal amount) {
        return between(amount, amount);
    }

    /**
     * Exactly this much.
     *
     * @param amount in the type's unit
     * @return the amount
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount of(long amount) {
        return of(BigDecimal.valueOf(amount));
    }

    /**
     * From nothing up to this much.
     *
     * @param most a decimal number, in the type's unit
     * @return the range
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount upTo(String most) {
        Objects.requireNonNull(most, "upper end of a pledged amount");
        return between("0", most);
    }

    /**
     * From nothing up to this much.
     *
     * @param most in the type's unit
     * @return the range
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount upTo(BigDecimal most) {
        return between(BigDecimal.ZERO, most);
    }

    /**
     * From nothing up to this much.
     *
     * @param most in the type's unit
     * @return the range
     * @throws IllegalArgumentException if it is negative
     */
    static PledgedAmount upTo(long most) {
        return upTo(BigDecimal.valueOf(most));
    }

    /**
     * A range.
     *
     * @param low the least, a decimal number in the type's unit
     * @param high the most
     * @return the range
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    static PledgedAmount between(String low, String high) {
        Objects.requireNonNull(low, "lower end of a pledged amount");
        Objects.requireNonNull(high, "upper end of a pledged amount");
        return new Stated(Decimals.parse(low), Decimals.parse(high));
    }

    /**
     * A range.
     *
     * @param low the least, in the type's unit
     * @param high the most
     * @return the range
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    static PledgedAmount between(BigDecimal low, BigDecimal high) {
        Objects.requireNonNull(low, "lower end of a pledged amount");
        Objects.requireNonNull(high, "upper end of a pledged amount");
        return new Stated(low, high);
    }

    /**
     * A range.
     *
     * @param low the least, in the type's unit
     * @param high the most
     * @return the range
     * @throws IllegalArgumentException if the least is negative or above the most
     */
    static PledgedAmount between(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * No amount.
     *
     * @return the unstated amount
     */
    static PledgedAmount unstated() {
        return new Unstated();
    }
}
