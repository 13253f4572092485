package io.lionshare.level;

import io.lionshare.level.kernel.CommonScale;
import io.lionshare.level.kernel.ExactNumbers;
import io.lionshare.level.kernel.FactorSums;
import io.lionshare.level.kernel.LeadingBits;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A vector of amounts &ge; 0 as fractions over one common denominator, and their {@code double} view.
 *
 * <p>Every finite {@code double} is an exact rational (an integer times a power of two), so whatever is made here is
 * exact from then on. Amount <i>i</i> is <i>integer&#7522; &middot; factor / denominator</i>, with one of a few factors: so a
 * multiple of all of them costs few products, and numerators are multiplied out when one is asked for. Immutable; safe for use by
 * many threads.
 */
public final class Amounts {
    private static final int[] FIRST = {};

    private final BigInteger[] integers;
    /** The number of the factor of each integer; empty where there is one factor. */
    private final int[] factors;

    private final CommonScale scale;

    private Amounts(BigInteger[] integers, int[] factors, CommonScale scale) {
        this.integers = integers;
        this.factors = factors;
        this.scale = scale;
    }

    /** Multiples; not copied. */
    private Amounts(BigInteger[] integers, BigInteger factor, BigInteger denominator) {
        this(integers, FIRST, CommonScale.of(denominator, factor));
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
        requirePositive(denominator);
        requireNotNegative(numerators, denominator);
        return new Amounts(numerators.clone(), BigInteger.ONE, denominator);
    }

    private static void requirePositive(BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator (" + denominator + ") must be > 0");
        }
    }

    private static void requireNotNegative(BigInteger[] numerators, BigInteger denominator) {
        for (int i = 0; i < numerators.length; i++) {
            if (numerators[i].signum() < 0) {
                throw new IllegalArgumentException(
                        "amount at position " + i + " (" + numerators[i] + "/" + denominator + ") must be >= 0");
            }
        }
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

    /**
     * Products of integers with a few factors, over one denominator.
     *
     * @param integers all &ge; 0; copied
     * @param factorNumbers for each integer the position of its factor; copied
     * @param factors all &ge; 0; copied
     * @param denominator &gt; 0
     * @return the amounts
     * @throws IllegalArgumentException if a number is out of range, or the lengths of integers and positions differ
     */
    public static Amounts ofProducts(
            BigInteger[] integers, int[] factorNumbers, BigInteger[] factors, BigInteger denominator) {
        Objects.requireNonNull(factors, "factors of amounts");
        if (integers.length != factorNumbers.length) {
            throw new IllegalArgumentException("number of factor numbers (" + factorNumbers.length
                    + ") must be the number of integers (" + integers.length + ")");
        }
        requirePositive(denominator);
        requireNotNegative(integers, denominator);
        requireNotNegative(factors, denominator);
        for (int number : factorNumbers) {
            Objects.checkIndex(number, factors.length);
        }
        return new Amounts(integers.clone(), factorNumbers.clone(), CommonScale.of(denominator, factors.clone()));
    }

    /** The integer of which an amount is a multiple. */
    BigInteger integer(int i) {
        return integers[i];
    }

    /** The number of the factor by which its integer is multiplied. */
    int factor(int i) {
        return factors.length == 0 ? 0 : factors[i];
    }

    /** What integers stand for. */
    CommonScale scale() {
        return scale;
    }

    /**
     * A whole number in the proportion of an amount: the amount is this times {@link #multiple()} / {@link #denominator()}.
     *
     * @param i the position
     * @return the number, &ge; 0
     */
    public BigInteger proportion(int i) {
        return factors.length == 0 ? integers[i] : numerator(i);
    }

    /**
     * What numerators are in addition to proportions.
     *
     * @return the factor, &ge; 0
     */
    public BigInteger multiple() {
        return factors.length == 0 ? scale.factor(0) : BigInteger.ONE;
    }

    /**
     * Whether these amounts add up to the total of a limit tree and keep every bound, exactly. O(n) for each level of the tree.
     *
     * @param limits the total and the bounds
     * @return true if they do
     */
    public boolean keep(LimitTree limits) {
        FactorSums sum = new FactorSums(scale.factors());
        for (int i = 0; i < integers.length; i++) {
            sum.add(integers[i], factor(i));
        }
        if (compare(sum.numerator(scale), limits.total()) != 0) {
            return false;
        }
        double[] nearFactors = new double[scale.factors()];
        for (int number = 0; number < nearFactors.length; number++) {
            nearFactors[number] = scale.near(number);
        }
        for (LimitTree.Node member : limits.members()) {
            if (!keeps(member, limits.total(), nearFactors)) {
                return false;
            }
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            if (!keeps(bloc, limits.total(), nearFactors)) {
                return false;
            }
        }
        return true;
    }

    /** A floor of 0 and a ceiling at the total are kept by any amounts that add up; only an amount of 0 has 0 for its double. */
    private boolean keeps(LimitTree.Node node, BigDecimal total, double[] nearFactors) {
        boolean hasFloor = node.floor().signum() > 0;
        boolean hasCeiling = node.ceiling().compareTo(total) < 0;
        if (!hasFloor && !hasCeiling) {
            return true;
        }
        int[] positions = node.positions();
        double near = 0;
        for (int i : positions) {
            near += CommonScale.near(integers[i], nearFactors[factor(i)]);
        }
        double margin = (positions.length + 8) * 0x1p-52;
        boolean isFar = (!hasFloor || near > node.floor().doubleValue() * (1 + margin))
                && (!hasCeiling || near == 0 || near < node.ceiling().doubleValue() * (1 - margin));
        if (isFar) {
            return true;
        }
        FactorSums sums = new FactorSums(scale.factors());
        for (int i : positions) {
            sums.add(integers[i], factor(i));
        }
        BigInteger sum = sums.numerator(scale);
        return !(hasFloor && compare(sum, node.floor()) < 0) && !(hasCeiling && compare(sum, node.ceiling()) > 0);
    }

    private int compare(BigInteger numerator, BigDecimal bound) {
        return bound.scale() <= 0
                ? numerator.compareTo(bound.toBigInteger().multiply(scale.denominator()))
                : new BigDecimal(numerator).compareTo(bound.multiply(new BigDecimal(scale.denominator())));
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
        return scale.numerator(integers[i], factor(i));
    }

    /**
     * The denominator of all amounts.
     *
     * @return the denominator, &gt; 0; not always the least, see {@link #reduced()}
     */
    public BigInteger denominator() {
        return scale.denominator();
    }

    /**
     * Whether an amount is zero.
     *
     * @param i the position
     * @return true if it is exactly zero
     */
    public boolean isZero(int i) {
        return integers[i].signum() == 0 || scale.factor(factor(i)).signum() == 0;
    }

    /**
     * Compares two of the amounts.
     *
     * @param i the position of one
     * @param j the position of the other
     * @return negative if the first is smaller, 0 if they are the same, positive if it is larger
     */
    public int compare(int i, int j) {
        return factor(i) == factor(j) && scale.factor(factor(i)).signum() > 0
                ? integers[i].compareTo(integers[j])
                : numerator(i).compareTo(numerator(j));
    }

    /**
     * The sum of the numerators.
     *
     * @return the sum of all amounts times the denominator
     */
    public BigInteger sum() {
        FactorSums sums = new FactorSums(scale.factors());
        for (int i = 0; i < integers.length; i++) {
            sums.add(integers[i], factor(i));
        }
        return sums.numerator(scale);
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
        return new Amounts(integers, factors, scale.times(numerator.divide(common), divisor.divide(common)));
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
        BigInteger[] proportions = proportions();
        FactorSums sum = new FactorSums(1);
        for (BigInteger proportion : proportions) {
            sum.add(proportion, 0);
        }
        BigInteger whole = sum.of(0);
        if (whole.signum() == 0 || multiple().signum() == 0) {
            throw new IllegalArgumentException(
                    "sum of amounts (0) must be > 0 where a total (" + total + ") is shared in their proportions");
        }
        return new Amounts(proportions, BigInteger.valueOf(total), whole);
    }

    /**
     * Amounts in the same proportions that agree with others in one place.
     *
     * @param i the position, where these are not zero
     * @param others amounts
     * @return the multiples, of which the one at the position is that of the others
     */
    public Amounts meeting(int i, Amounts others) {
        if (isZero(i)) {
            throw new IllegalArgumentException("amount at position " + i + " (0) must be > 0");
        }
        return new Amounts(
                proportions(), others.numerator(i), others.denominator().multiply(proportion(i)));
    }

    private BigInteger[] proportions() {
        if (factors.length == 0) {
            return integers;
        }
        BigInteger[] proportions = new BigInteger[integers.length];
        for (int i = 0; i < proportions.length; i++) {
            proportions[i] = numerator(i);
        }
        return proportions;
    }

    /**
     * The same amounts in lowest terms: without a factor that all numerators and the denominator have in common.
     *
     * @return the amounts, over the least common denominator
     */
    public Amounts reduced() {
        BigInteger common = scale.denominator();
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
        return new Amounts(quotients, BigInteger.ONE, scale.denominator().divide(common));
    }

    /**
     * The {@code double} nearest to an amount.
     *
     * @param i the position
     * @return the value, correctly rounded
     */
    public double get(int i) {
        return ExactNumbers.nearest(numerator(i), scale.denominator());
    }

    /**
     * The {@code double} view.
     *
     * @return the doubles nearest to the amounts, a new array
     */
    public double[] toArray() {
        double[] values = new double[integers.length];
        double[] units = new double[scale.factors()];
        for (int number = 0; number < units.length; number++) {
            units[number] = scale.powerOfTwo(number);
        }
        @Nullable LeadingBits[] bits = new LeadingBits[scale.factors()];
        for (int i = 0; i < values.length; i++) {
            int number = factor(i);
            if (units[number] > 0) {
                boolean isUsual = integers[i].bitLength() < Double.MAX_EXPONENT;
                values[i] = isUsual ? integers[i].doubleValue() * units[number] : get(i);
            } else {
                LeadingBits own = bits[number];
                if (own == null) {
                    own = new LeadingBits(scale.factor(number), scale.denominator());
                    bits[number] = own;
                }
                double nearest = own.nearest(integers[i]);
                values[i] = Double.isNaN(nearest) ? get(i) : nearest;
            }
        }
        return values;
    }

    @Override
    public String toString() {
        return size() + " exact amounts";
    }
}
