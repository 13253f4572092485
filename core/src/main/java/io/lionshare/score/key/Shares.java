package io.lionshare.score.key;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * What each member carries of the whole: exact numbers &ge; 0 by position, which add up to 1.
 *
 * @param parts one per member
 */
public record Shares(List<Fraction> parts) {
    /** Refuses a negative share and a sum other than 1. */
    public Shares {
        Objects.requireNonNull(parts, "parts of shares");
        parts = List.copyOf(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).signum() < 0) {
                throw new IllegalArgumentException(
                        "share at position " + i + " (" + parts.get(i).percent() + ") must be >= 0");
            }
        }
        Fraction sum = Fraction.sum(parts);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("sum of all shares (" + sum + ") must be 1");
        }
    }

    /**
     * Shares in proportion to quantities.
     *
     * @param role what the quantities are, for messages
     * @param quantities one per member, &ge; 0, not all 0
     * @return the shares
     * @throws IllegalArgumentException if a quantity is negative or all are 0
     */
    public static Shares proportionalTo(String role, List<Fraction> quantities) {
        Objects.requireNonNull(role, "role of shares");
        Objects.requireNonNull(quantities, "quantities of shares");
        Fraction sum = Fraction.sum(quantities);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException(role + " must be > 0 for at least one member");
        }
        return new Shares(
                quantities.stream().map(quantity -> quantity.dividedBy(sum)).toList());
    }

    /** Amounts divided by their sum. */
    static Shares of(Amounts amounts) {
        BigInteger sum = amounts.sum();
        Fraction[] parts = new Fraction[amounts.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Fraction(amounts.numerator(i), sum);
        }
        return new Shares(List.of(parts));
    }

    /** {@return the number of members} */
    public int size() {
        return parts.size();
    }

    /**
     * The share of a member.
     *
     * @param member the member's position
     * @return the share, within 0 .. 1
     */
    public Fraction get(int member) {
        return parts.get(member);
    }

    /**
     * The shares over their least common denominator.
     *
     * @return the same numbers
     */
    public Amounts amounts() {
        return Amounts.of(parts);
    }

    @Override
    public String toString() {
        return PrintableText.brief("shares " + parts);
    }
}
