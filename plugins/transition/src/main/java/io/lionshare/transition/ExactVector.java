package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Exact numbers of either sign, one for each member, over one denominator. Immutable.
 *
 * <p>{@link Amounts} of either sign: each operation brings two denominators together once, and not once for each member.
 */
final class ExactVector {
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private final BigInteger[] numerators;
    private final BigInteger denominator;

    private ExactVector(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    static ExactVector of(Amounts amounts) {
        BigInteger[] numerators = new BigInteger[amounts.size()];
        Arrays.setAll(numerators, amounts::numerator);
        return reduced(numerators, amounts.denominator());
    }

    static ExactVector of(int size, Fraction each) {
        BigInteger[] numerators = new BigInteger[size];
        Arrays.fill(numerators, each.numerator());
        return new ExactVector(numerators, each.denominator());
    }

    private static ExactVector reduced(BigInteger[] numerators, BigInteger denominator) {
        BigInteger common = denominator;
        for (int i = 0; i < numerators.length && !common.equals(BigInteger.ONE); i++) {
            common = common.gcd(numerators[i]);
        }
        BigInteger divisor = common;
        return divisor.equals(BigInteger.ONE)
                ? new ExactVector(numerators, denominator)
                : new ExactVector(
                        Arrays.stream(numerators)
                                .map(each -> each.divide(divisor))
                                .toArray(BigInteger[]::new),
                        denominator.divide(divisor));
    }

    int size() {
        return numerators.length;
    }

    BigInteger denominator() {
        return denominator;
    }

    Fraction get(int i) {
        return new Fraction(numerators[i], denominator);
    }

    int signum(int i) {
        return numerators[i].signum();
    }

    /** The numerator of a number over a multiple of the denominator. */
    BigInteger over(BigInteger multiple, int i) {
        return numerators[i].multiply(multiple.divide(denominator));
    }

    Fraction sum(int... members) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : members) {
            sum = sum.add(numerators[i]);
        }
        return new Fraction(sum, denominator);
    }

    Fraction sum() {
        return sum(IntStream.range(0, size()).toArray());
    }

    ExactVector times(Fraction factor) {
        BigInteger common = factor.numerator().gcd(denominator);
        BigInteger multiple =
                common.signum() == 0 ? factor.numerator() : factor.numerator().divide(common);
        return new ExactVector(
                Arrays.stream(numerators).map(each -> each.multiply(multiple)).toArray(BigInteger[]::new),
                denominator.divide(common).multiply(factor.denominator()));
    }

    /** In the same proportions, adding up to a total; the sum must not be 0. */
    ExactVector sharing(Fraction total) {
        return times(total.dividedBy(sum()));
    }

    ExactVector plus(ExactVector other) {
        return with(other, BigInteger::add);
    }

    ExactVector minus(ExactVector other) {
        return with(other, BigInteger::subtract);
    }

    ExactVector min(ExactVector other) {
        return with(other, BigInteger::min);
    }

    ExactVector max(ExactVector other) {
        return with(other, BigInteger::max);
    }

    /** Each of the numbers, or 0 where it is negative. */
    ExactVector positive() {
        return max(of(size(), Fraction.ZERO));
    }

    private ExactVector with(ExactVector other, BinaryOperator<BigInteger> operator) {
        BigInteger common = commonDenominator(this, other);
        BigInteger[] results = new BigInteger[size()];
        Arrays.setAll(results, i -> operator.apply(over(common, i), other.over(common, i)));
        return new ExactVector(results, common);
    }

    static BigInteger commonDenominator(ExactVector... vectors) {
        BigInteger common = BigInteger.ONE;
        for (ExactVector vector : vectors) {
            common = common.divide(common.gcd(vector.denominator)).multiply(vector.denominator);
        }
        return common;
    }

    /** Compares a number with that of another vector at the same place, exactly. */
    int compare(int i, ExactVector other) {
        return compare(i, other, i);
    }

    int compare(int i, ExactVector other, int j) {
        return numerators[i].multiply(other.denominator).compareTo(other.numerators[j].multiply(denominator));
    }

    /** The largest whole number that is not above a number. */
    long floor(int i) {
        BigInteger[] parts = numerators[i].divideAndRemainder(denominator);
        return parts[0].longValueExact() - (parts[1].signum() < 0 ? 1 : 0);
    }

    boolean isWhole(int i) {
        return numerators[i].mod(denominator).signum() == 0;
    }

    /** What a number is above its floor, to 53 bits. */
    double fraction(int i) {
        BigInteger[] rest = {numerators[i].mod(denominator)};
        return Amounts.ofFractions(rest, denominator).get(0);
    }

    /** The numbers as amounts, which must not be negative, over the least denominator. */
    Amounts amounts() {
        ExactVector least = reduced(numerators, denominator);
        return Amounts.ofFractions(least.numerators, least.denominator);
    }

    /** With three decimals each; they add up to the whole total that the numbers add up to. */
    List<BigDecimal> thousandths() {
        BigInteger[] cut = new BigInteger[size()];
        BigInteger[] rest = new BigInteger[size()];
        BigInteger left = sum().times(Fraction.of(THOUSAND.longValue())).numerator();
        for (int i = 0; i < cut.length; i++) {
            BigInteger parts = numerators[i].multiply(THOUSAND);
            rest[i] = parts.mod(denominator);
            cut[i] = parts.subtract(rest[i]).divide(denominator);
            left = left.subtract(cut[i]);
        }
        IntStream.range(0, cut.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rest[i]).reversed())
                .limit(left.longValueExact())
                .forEach(i -> cut[i] = cut[i].add(BigInteger.ONE));
        return Arrays.stream(cut).map(each -> new BigDecimal(each, 3)).toList();
    }
}
