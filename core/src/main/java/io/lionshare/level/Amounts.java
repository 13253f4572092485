package io.lionshare.level;

import io.lionshare.level.kernel.ExactNumbers;
import io.lionshare.level.kernel.LeadingBits;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A vector of amounts &ge; 0 as fractions over one common denominator, and their {@code double} view.
 *
 * <p>Every finite {@code double} is an exact rational (an integer times a power of two), so whatever is made here is
 * exact from then on. Amount <i>i</i> is <i>integer&#7522; &middot; factor / denominator</i>: so a multiple of all of them
 * costs one product, and numerators are multiplied out when one is asked for. Immutable; safe for use by many threads.
 */
public final class Amounts {
    private final BigInteger[] integers;
    private final BigInteger factor;
    private final BigInteger denominator;

    /** Not copied. */
    private Amounts(BigInteger[] integers, BigInteger factor, BigInteger denominator) {
        this.integers = integers;
        this.factor = factor;
        this.denominator = denominator;
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
        Objects.requireNonNull(role, "role of amounts");
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0) || values[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        role + " at position " + i + " (" + values[i] + ") must be finite and >= 0");
            }
        }
        int exponent = ExactNumbers.lowestBit(values);
        BigInteger[] integers = new BigInteger[values.length];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = ExactNumbers.inUnits(values[i], exponent);
        }
        return new Amounts(integers, BigInteger.ONE, BigInteger.ONE.shiftLeft(-exponent));
    }

    /**
     * The number one, several times.
     *
     * @param size how many times
     * @return the amounts, all 1
     */
    public static Amounts ones(int size) {
        BigInteger[] ones = new BigInteger[size];
        Arrays.fill(ones, BigInteger.ONE);
        return new Amounts(ones, BigInteger.ONE, BigInteger.ONE);
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
        return new Amounts(numerators.clone(), BigInteger.ONE, denominator);
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

    /** Whole numbers in the proportions of the amounts, unless all amounts are 0. */
    BigInteger integer(int i) {
        return integers[i];
    }

    /** The leading bits of the amounts, as products with {@link #integer(int)}. */
    LeadingBits leadingBits() {
        return new LeadingBits(factor, denominator);
    }

    /**
     * Whether these amounts add up to the total of a limit tree and keep every bound, exactly. O(n) for each level of the tree.
     *
     * @param limits the total and the bounds
     * @return true if they do
     */
    public boolean keep(LimitTree limits) {
        BigInteger[] numerators = new BigInteger[integers.length];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = numerator(i);
        }
        return compare(ExactNumbers.sum(numerators), limits.total()) == 0
                && keep(limits.members(), numerators, limits.total())
                && keep(limits.blocs(), numerators, limits.total());
    }

    /** A floor of 0 and a ceiling at the total are kept by any amounts that add up. */
    private boolean keep(List<LimitTree.Node> nodes, BigInteger[] numerators, BigDecimal total) {
        for (LimitTree.Node node : nodes) {
            boolean hasFloor = node.floor().signum() > 0;
            boolean hasCeiling = node.ceiling().compareTo(total) < 0;
            if (hasFloor || hasCeiling) {
                BigInteger sum = ExactNumbers.sum(numerators, node.positions());
                boolean isBelow = hasFloor && compare(sum, node.floor()) < 0;
                boolean isAbove = hasCeiling && compare(sum, node.ceiling()) > 0;
                if (isBelow || isAbove) {
                    return false;
                }
            }
        }
        return true;
    }

    private int compare(BigInteger numerator, BigDecimal bound) {
        return bound.scale() <= 0
                ? numerator.compareTo(bound.toBigInteger().multiply(denominator))
                : new BigDecimal(numerator).compareTo(bound.multiply(new BigDecimal(denominator)));
    }

    /** {@return the number of amounts} */
    public int size() {
        return integers.length;
    }

    /**
     * The numerator of an amount.
     *
     * @param i the position
     * @return the numerator, &ge; 0
     */
    public BigInteger numerator(int i) {
        return factor.equals(BigInteger.ONE) ? integers[i] : integers[i].multiply(factor);
    }

    /**
     * The denominator of all amounts.
     *
     * @return the denominator, &gt; 0; not always the least, see {@link #reduced()}
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Whether an amount is zero.
     *
     * @param i the position
     * @return true if it is exactly zero
     */
    public boolean isZero(int i) {
        return integers[i].signum() == 0 || factor.signum() == 0;
    }

    /**
     * Compares two of the amounts.
     *
     * @param i the position of one
     * @param j the position of the other
     * @return negative if the first is smaller, 0 if they are the same, positive if it is larger
     */
    public int compare(int i, int j) {
        return factor.signum() == 0 ? 0 : integers[i].compareTo(integers[j]);
    }

    /**
     * The sum of the numerators.
     *
     * @return the sum of all amounts times the denominator
     */
    public BigInteger sum() {
        return ExactNumbers.sum(integers).multiply(factor);
    }

    /**
     * All amounts times a fraction.
     *
     * @param numerator &ge; 0
     * @param divisor &gt; 0
     * @return the products, exact
     */
    public Amounts times(BigInteger numerator, BigInteger divisor) {
        if (numerator.signum() < 0 || divisor.signum() <= 0) {
            throw new IllegalArgumentException(
                    "factor (" + numerator + "/" + divisor + ") must be >= 0 and have a denominator > 0");
        }
        BigInteger common = divisor.equals(BigInteger.ONE) ? divisor : numerator.gcd(divisor);
        return new Amounts(
                integers, factor.multiply(numerator.divide(common)), denominator.multiply(divisor.divide(common)));
    }

    /**
     * All amounts times a decimal number.
     *
     * @param multiple &ge; 0
     * @return the products, exact
     */
    public Amounts times(BigDecimal multiple) {
        BigDecimal plain = multiple.scale() < 0 ? multiple.setScale(0) : multiple;
        return times(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
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
        BigInteger sum = ExactNumbers.sum(integers);
        if (sum.signum() == 0 || factor.signum() == 0) {
            throw new IllegalArgumentException(
                    "sum of amounts (0) must be > 0 where a total (" + total + ") is shared in their proportions");
        }
        return new Amounts(integers, BigInteger.valueOf(total), sum);
    }

    /**
     * The same amounts in lowest terms: without a factor that all numerators and the denominator have in common.
     *
     * @return the amounts, over the least common denominator
     */
    public Amounts reduced() {
        BigInteger common = denominator;
        BigInteger[] quotients = new BigInteger[integers.length];
        for (int i = 0; i < quotients.length; i++) {
            quotients[i] = numerator(i);
            common = common.equals(BigInteger.ONE) ? common : common.gcd(quotients[i]);
        }
        if (common.equals(BigInteger.ONE)) {
            return this;
        }
        for (int i = 0; i < quotients.length; i++) {
            quotients[i] = quotients[i].divide(common);
        }
        return new Amounts(quotients, BigInteger.ONE, denominator.divide(common));
    }

    /**
     * The {@code double} nearest to an amount.
     *
     * @param i the position
     * @return the value, correctly rounded
     */
    public double get(int i) {
        return ExactNumbers.nearest(numerator(i), denominator);
    }

    /**
     * The {@code double} view.
     *
     * @return the doubles nearest to the amounts, a new array
     */
    public double[] toArray() {
        double[] values = new double[integers.length];
        int shift = denominator.getLowestSetBit();
        if (factor.equals(BigInteger.ONE) && shift == denominator.bitLength() - 1) {
            for (int i = 0; i < values.length; i++) {
                int magnitude = integers[i].bitLength() - shift;
                boolean isUsual = integers[i].bitLength() < Double.MAX_EXPONENT && magnitude > Double.MIN_EXPONENT + 1;
                values[i] = isUsual ? Math.scalb(integers[i].doubleValue(), -shift) : get(i);
            }
            return values;
        }
        LeadingBits bits = leadingBits();
        for (int i = 0; i < values.length; i++) {
            double nearest = bits.nearest(integers[i]);
            values[i] = Double.isNaN(nearest) ? get(i) : nearest;
        }
        return values;
    }

    @Override
    public String toString() {
        return size() + " exact amounts";
    }
}
