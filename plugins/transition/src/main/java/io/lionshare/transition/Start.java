package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Nouns;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Where a road begins: what each member carries before the first step, exact. Immutable.
 *
 * <p>The shares among the members count; the amounts themselves do so where a cap is an amount. A start that is known by shares alone is
 * one of the first year's total.
 */
public final class Start {
    private final Amounts carried;
    private final boolean hasAmounts;

    private Start(Amounts carried, boolean hasAmounts) {
        if (carried.size() == 0 || carried.sum().signum() == 0) {
            throw new IllegalArgumentException("sum of the amounts carried at the start (0) must be > 0"
                    + "\nMaybe equal shares, if nothing is carried yet");
        }
        this.carried = carried;
        this.hasAmounts = hasAmounts;
    }

    /**
     * Amounts that are carried today.
     *
     * @param carried one per member, in quanta of the burden or in any other unit where only shares matter
     * @return the start
     * @throws IllegalArgumentException if all amounts are 0
     */
    public static Start of(Amounts carried) {
        Objects.requireNonNull(carried, "amounts carried at the start");
        return new Start(carried, true);
    }

    /**
     * Parts of a burden that are carried today.
     *
     * @param carried one per member, in quanta of the burden
     * @param burden the burden that they are parts of
     * @return the start
     * @throws IllegalArgumentException if all amounts are 0, or if they add up to more than the burden
     */
    public static Start of(Amounts carried, Burden burden) {
        Objects.requireNonNull(carried, "amounts carried at the start");
        Fraction sum = new Fraction(carried.sum(), carried.denominator());
        if (sum.compareTo(Fraction.of(burden.quanta())) > 0) {
            throw new IllegalArgumentException("sum of the amounts carried at the start ("
                    + burden.type().format(burden.type().amount(sum.toDecimal())) + ") must not be above the total ("
                    + burden.type().format(burden.total())
                    + ")\nMaybe the total of the year in which they were carried, or shares in place of amounts");
        }
        return new Start(carried, true);
    }

    /**
     * Shares that are carried today.
     *
     * @param shares one &ge; 0 per member; they add up to 1
     * @return the start
     * @throws IllegalArgumentException if a share is negative, or if they do not add up to 1
     */
    public static Start ofShares(List<Fraction> shares) {
        Objects.requireNonNull(shares, "shares at the start");
        Fraction sum = Fraction.sum(shares);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException(
                    "sum of the shares at the start (" + sum + ") must be 1\nMaybe give them as amounts");
        }
        return new Start(Amounts.of(shares), false);
    }

    /**
     * A previous plan.
     *
     * @param previous what it gives each member, in whole quanta
     * @return the start
     * @throws IllegalArgumentException if its total is 0
     */
    public static Start of(Allocation previous) {
        BigInteger[] quanta = previous.alliance().members().stream()
                .map(member -> BigInteger.valueOf(previous.quanta(member.id())))
                .toArray(BigInteger[]::new);
        return new Start(Amounts.ofFractions(quanta, BigInteger.ONE), true);
    }

    /**
     * Equal shares.
     *
     * @param size the number of members, at least 1
     * @return the start
     */
    public static Start equal(int size) {
        return new Start(Amounts.ones(size), false);
    }

    /**
     * What each member carries.
     *
     * @return one amount per member, exact
     */
    public Amounts carried() {
        return carried;
    }

    /** What each member carries in quanta, where shares are of a total. */
    ExactVector of(Fraction total) {
        ExactVector amounts = ExactVector.of(carried);
        return hasAmounts ? amounts : amounts.sharing(total);
    }

    @Override
    public String toString() {
        return "start of " + Nouns.count(carried.size(), "members");
    }
}
