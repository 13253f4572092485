package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is needed: a total of one contribution type.
 *
 * @param type what is given
 * @param total the total, in the type's unit: &ge; 0, a whole number of quanta, fewer than 2<sup>63</sup> of them
 */
public record Burden(ContributionType type, BigDecimal total) {
    /** Refuses a negative total, one that is not a multiple of the quantum, and one of 2<sup>63</sup> quanta or more. */
    public Burden {
        if (total.signum() < 0) {
            throw new IllegalArgumentException("total of " + type.id() + " (" + total + ") must be >= 0");
        }
        BigDecimal[] parts = total.divideAndRemainder(type.quantum());
        if (parts[1].signum() != 0) {
            BigDecimal near = parts[0].multiply(type.quantum());
            throw new IllegalArgumentException("total of " + type.id() + " (" + type.format(total)
                    + ") must be a multiple of the quantum " + type.format(type.quantum())
                    + "\nMaybe " + type.format(near) + " or " + type.format(near.add(type.quantum())));
        }
        if (parts[0].compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new ArithmeticException("total of " + type.id() + " (" + type.format(total)
                    + ") must be less than 2^63 quanta of " + type.format(type.quantum()));
        }
    }

    /**
     * A burden.
     *
     * @param type what is given
     * @param total the total as a decimal number, such as {@code "30000"}
     * @return the burden
     * @throws IllegalArgumentException if the total is not a decimal number, negative or not a multiple of the quantum
     * @throws ArithmeticException if the total has 2<sup>63</sup> quanta or more
     */
    public static Burden of(ContributionType type, String total) {
        Objects.requireNonNull(total, "total of a burden");
        return new Burden(type, Decimals.parse(total));
    }

    /**
     * A burden.
     *
     * @param type what is given
     * @param total the total in the type's unit
     * @return the burden
     * @throws IllegalArgumentException if the total is negative or not a multiple of the quantum
     * @throws ArithmeticException if the total has 2<sup>63</sup> quanta or more
     */
    public static Burden of(ContributionType type, long total) {
        return new Burden(type, BigDecimal.valueOf(total));
    }

    /**
     * A burden.
     *
     * @param type what is given
     * @param total the total in the type's unit
     * @return the burden
     * @throws IllegalArgumentException if the total is negative or not a multiple of the quantum
     * @throws ArithmeticException if the total has 2<sup>63</sup> quanta or more
     */
    public static Burden of(ContributionType type, BigDecimal total) {
        return new Burden(type, total);
    }

    /** {@return what scenarios, limits, pledges and prices call the burden: the id of its contribution type} */
    public String id() {
        return type.id();
    }

    /**
     * The total in quanta.
     *
     * @return the number of quanta, &ge; 0
     */
    public long quanta() {
        return total.divide(type.quantum(), 0, RoundingMode.UNNECESSARY).longValueExact();
    }

    /** By value: 1000 persons are 1e3 persons. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Burden burden && type.equals(burden.type) && total.compareTo(burden.total) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, total.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return PrintableText.brief(type.id() + ": " + total.toPlainString() + " " + type.unit());
    }
}
