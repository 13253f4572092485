package io.lionshare.level;

import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A vector of amounts &ge; 0 as fractions over one common denominator, and their {@code double} view.
 *
 * <p>Every finite {@code double} is an exact rational (an integer times a power of two), so whatever is made here is
 * exact from then on. Fractions are worked out when they are asked for: most questions, such as which whole number lies
 * below an amount, are answered by approximations with a proven error, and by fractions only where that error leaves the
 * answer open (lazy exact numbers; Fabri and Pion 2009). Immutable; safe for use by many threads.
 */
public final class Amounts {
    /** Up to it a whole number can be told from the double nearest to it in longs. */
    private static final long MOST_NEAR = Long.MAX_VALUE / 2;

    private final int size;
    private final @Nullable NearNumbers near;
    private final Supplier<ExactNumbers> exactly;
    private final @Nullable LimitTree limits;
    /** What a division in proportion to these amounts within limits gives, if it is known. */
    private final @Nullable Amounts division;

    /** Set when worked out; threads that do so at the same time find the same. */
    private @Nullable ExactNumbers exact;

    private Amounts(int size, @Nullable NearNumbers near, Supplier<ExactNumbers> exactly, @Nullable LimitTree limits) {
        this(size, near, exactly, limits, null);
    }

    private Amounts(
            int size,
            @Nullable NearNumbers near,
            Supplier<ExactNumbers> exactly,
            @Nullable LimitTree limits,
            @Nullable Amounts division) {
        this.size = size;
        this.near = near;
        this.exactly = exactly;
        this.limits = limits;
        this.division = division;
    }

    private static Amounts of(ExactNumbers exact) {
        Amounts amounts = new Amounts(exact.size(), null, () -> exact, null);
        amounts.exact = exact;
        return amounts;
    }

    /** Amounts known nearly, which are worked out exactly when they must be. */
    static Amounts lazily(NearNumbers near, Supplier<Amounts> exactly) {
        return new Amounts(near.size(), near, () -> exactly.get().exact(), null);
    }

    /** The same amounts, known to add up to the total of a limit tree and to keep its bounds. */
    Amounts solvedWithin(LimitTree tree) {
        return new Amounts(size, near, this::exact, tree);
    }

    /** The same amounts, which remember the division in proportion to them within a limit tree. */
    Amounts dividing(Amounts solved) {
        return new Amounts(size, near, this::exact, limits, solved);
    }

    /** The division in proportion to these amounts within a limit tree, or null if it is not known. */
    @Nullable
    Amounts divisionWithin(LimitTree tree) {
        return division != null && division.limits == tree ? division : null;
    }

    /**
     * The exact values of floating-point numbers.
     *
     * @param values finite and &ge; 0; copied
     * @return the amounts
     * @throws IllegalArgumentException if a value is NaN, infinite or negative; the message names its position
     */
    public static Amounts of(double... values) {
        return of("amount", values);
    }

    /**
     * The exact values of floating-point numbers that stand for something.
     *
     * @param role what each of them is, such as {@code "claim"}, for the message
     * @param values finite and &ge; 0; copied
     * @return the amounts
     * @throws IllegalArgumentException if a value is NaN, infinite or negative; the message names role and position
     */
    public static Amounts of(String role, double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || values[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        role + " at position " + i + " (" + values[i] + ") must be finite and >= 0");
            }
        }
        double[] copy = values.clone();
        return new Amounts(copy.length, NearNumbers.exactly(copy), () -> ExactNumbers.of(copy), null);
    }

    /**
     * Fractions over one denominator.
     *
     * @param numerators all &ge; 0; copied
     * @param denominator &gt; 0
     * @return the amounts
     * @throws IllegalArgumentException if a numerator is negative or the denominator not positive
     */
    public static Amounts ofFractions(BigInteger[] numerators, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator (" + denominator + ") must be > 0");
        }
        for (int i = 0; i < numerators.length; i++) {
            if (numerators[i].signum() < 0) {
                throw new IllegalArgumentException(
                        "amount at position " + i + " (" + numerators[i] + "/" + denominator + ") must be >= 0");
            }
        }
        return of(new ExactNumbers(numerators.clone(), denominator));
    }

    /**
     * Fractions over their least common denominator.
     *
     * @param values all &ge; 0
     * @return the same numbers
     * @throws IllegalArgumentException if a value is negative
     */
    public static Amounts of(List<Fraction> values) {
        BigInteger common = Fraction.commonDenominator(values);
        return ofFractions(values.stream().map(value -> value.over(common)).toArray(BigInteger[]::new), common);
    }

    private ExactNumbers exact() {
        ExactNumbers known = exact;
        if (known == null) {
            known = exactly.get();
            exact = known;
        }
        return known;
    }

    /** Approximations, where there are any. */
    @Nullable
    NearNumbers near() {
        return near;
    }

    /**
     * Whether the level solver found these amounts within these very limits, so that they add up to the total and keep
     * every bound.
     *
     * @param tree the limits
     * @return true if they do; false if they may or may not
     */
    public boolean isSolvedWithin(LimitTree tree) {
        return limits == tree;
    }

    /**
     * The number of amounts.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The numerator of an amount.
     *
     * @param i the position
     * @return the numerator, &ge; 0
     */
    public BigInteger numerator(int i) {
        return exact().numerator(i);
    }

    /**
     * The denominator of all amounts.
     *
     * @return the denominator, &gt; 0; not always the least, see {@link #reduced()}
     */
    public BigInteger denominator() {
        return exact().denominator();
    }

    /**
     * Whether an amount is zero.
     *
     * @param i the position
     * @return true if it is exactly zero
     */
    public boolean isZero(int i) {
        if (near != null && near.isZero(i)) {
            return true;
        }
        return !(near != null && near.isPositive(i)) && numerator(i).signum() == 0;
    }

    /**
     * Compares two of the amounts.
     *
     * @param i the position of one
     * @param j the position of the other
     * @return negative if the first is smaller, 0 if they are the same, positive if it is larger
     */
    public int compare(int i, int j) {
        int nearly = near == null ? NearNumbers.UNCERTAIN : near.compare(i, j);
        return nearly == NearNumbers.UNCERTAIN ? numerator(i).compareTo(numerator(j)) : nearly;
    }

    /**
     * The sum of the numerators.
     *
     * @return the sum of all amounts times the denominator
     */
    public BigInteger sum() {
        return exact().sum();
    }

    /**
     * All amounts times a fraction.
     *
     * @param numerator &ge; 0
     * @param denominator &gt; 0
     * @return the products, exact
     */
    public Amounts times(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "factor (" + numerator + "/" + denominator + ") must be >= 0 and have a denominator > 0");
        }
        return of(exact().times(numerator, denominator));
    }

    /**
     * All amounts times a decimal number.
     *
     * @param factor &ge; 0
     * @return the products, exact
     */
    public Amounts times(BigDecimal factor) {
        BigDecimal plain = factor.scale() < 0 ? factor.setScale(0) : factor;
        Supplier<Amounts> products = () -> times(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
        Amounts multiples = near != null && near.areMiddling() && NearNumbers.isMiddling(factor)
                ? lazily(near.times(factor), products)
                : products.get();
        return division != null && factor.signum() > 0 ? multiples.dividing(division) : multiples;
    }

    /**
     * Amounts in the same proportions that add up to a total.
     *
     * @param total &ge; 0
     * @return the amounts, exact
     * @throws IllegalArgumentException if the total is negative or all amounts are zero
     */
    public Amounts sharing(long total) {
        if (total < 0) {
            throw new IllegalArgumentException("total (" + total + ") must be >= 0");
        }
        return near != null && near.areMiddling() && near.sum() > 0 && total <= MOST_NEAR
                ? lazily(near.sharing(total), () -> sharingExactly(total))
                : sharingExactly(total);
    }

    private Amounts sharingExactly(long total) {
        if (sum().signum() == 0) {
            throw new IllegalArgumentException(
                    "sum of amounts (0) must be > 0 where a total (" + total + ") is shared in their proportions");
        }
        return times(BigInteger.valueOf(total).multiply(denominator()), sum());
    }

    /**
     * The same amounts in lowest terms: without a factor that all numerators and the denominator have in common.
     *
     * @return the amounts, over the least common denominator
     */
    public Amounts reduced() {
        return of(exact().reduced());
    }

    /**
     * The {@code double} nearest to an amount.
     *
     * @param i the position
     * @return the value, correctly rounded
     */
    public double get(int i) {
        return near != null && near.isNearest(i) ? near.high[i] : exact().nearest(i);
    }

    /**
     * The {@code double} view.
     *
     * @return the doubles nearest to the amounts, a new array
     */
    public double[] toArray() {
        double[] values = new double[size];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
