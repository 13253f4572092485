package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The mean of an ideal amount over a simplex: exact where the sum of scores is the same at all corners, else between two bounds.
 *
 * <p>With <i>c</i> half way between the least and the greatest sum, and <i>u = 1 &minus; sum/c</i>, the amount is
 * <i>rest/c &middot; score &middot; (1 + u + u&sup2; + &hellip;)</i>. Over a simplex
 * <i>E[w&#8342;u&#8319;] = n!(K&minus;1)!/(n+K)! &middot; h&#8345;(u&#8321;&hellip;u&#8342;, u&#8342;)</i> with the complete
 * homogeneous symmetric polynomial of the values at the corners, the one at corner <i>k</i> twice. With <i>&rho; = max |u|</i> what
 * follows term <i>N</i> is at most <i>&rho;<sup>N</sup>/(1 &minus; &rho;)</i> of the largest score. A piece with &rho; above one half is
 * halved; where that has no end, at a corner where the sum is 0, small pieces are bounded by the amounts at their corners.
 *
 * <p>The series is added up in {@code double}. Its terms and their sizes add up to at most 2, and each passes through fewer than 500
 * roundings, so they change the sum by less than 2<sup>-43</sup>.
 */
final class MeanAmount {
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction SMALL = Fraction.of(1, 1L << 16);
    private static final int TERMS = 40;
    /** What follows the last term, at most 2^-39, and roundings. */
    private static final Fraction ERROR = Fraction.of(1, 1L << 38);

    private MeanAmount() {}

    /** The mean amount in a simplex times the part of the simplex. */
    static Estimate of(MemberForm member, Simplex simplex) {
        List<Fraction> sums = member.sum().at(simplex);
        List<Fraction> scores = member.score().at(simplex);
        Fraction least = Collections.min(sums);
        Fraction most = Collections.max(sums);
        Fraction multiple = new Fraction(member.rest(), BigInteger.ONE).times(simplex.part());
        if (least.equals(most)) {
            return Estimate.exact(Fraction.sum(scores)
                    .dividedBy(scores.size())
                    .dividedBy(most)
                    .times(multiple));
        }
        Fraction middle = least.plus(most).times(HALF);
        if (most.minus(middle).compareTo(middle.times(HALF)) <= 0) {
            return series(scores, sums, middle, multiple.dividedBy(middle));
        }
        if (simplex.part().compareTo(SMALL) < 0) {
            return byCorners(member, simplex);
        }
        return Estimate.sum(
                simplex.halves().stream().map(half -> of(member, half)).toList());
    }

    private static Estimate series(List<Fraction> scores, List<Fraction> sums, Fraction middle, Fraction multiple) {
        Fraction largest = Collections.max(scores);
        if (largest.signum() == 0) {
            return Estimate.exact(Fraction.ZERO);
        }
        double[] values = sums.stream()
                .mapToDouble(sum -> Fraction.ONE.minus(sum.dividedBy(middle)).toDouble())
                .toArray();
        double[] symmetric = symmetric(values);
        double mean = 0;
        for (int k = 0; k < values.length; k++) {
            mean += scores.get(k).dividedBy(largest).toDouble() * moment(values[k], symmetric, values.length);
        }
        Fraction exact = Fraction.of(new BigDecimal(mean));
        Fraction scale = largest.times(multiple);
        return Estimate.between(
                exact.minus(ERROR).times(scale), exact.plus(ERROR).times(scale));
    }

    /** The mean of one weight times (1 + u + u&sup2; + &hellip;). */
    private static double moment(double value, double[] symmetric, int size) {
        double twice = 0;
        double moment = 0;
        double factor = 1.0 / size;
        for (int n = 0; n < symmetric.length; n++) {
            twice = symmetric[n] + value * twice;
            moment += twice * factor;
            factor *= (n + 1.0) / (n + 1 + size);
        }
        return moment;
    }

    /** The complete homogeneous symmetric polynomials of degree 0, 1, &hellip;. */
    private static double[] symmetric(double... values) {
        double[] polynomials = new double[TERMS];
        polynomials[0] = 1;
        for (double value : values) {
            for (int n = 1; n < TERMS; n++) {
                polynomials[n] += value * polynomials[n - 1];
            }
        }
        return polynomials;
    }

    private static Estimate byCorners(MemberForm member, Simplex simplex) {
        List<Fraction> amounts = new ArrayList<>();
        for (Amounts corner : simplex.corners()) {
            member.at(corner).ifPresent(amount -> amounts.add(amount.times(simplex.part())));
        }
        return Estimate.between(Collections.min(amounts), Collections.max(amounts));
    }
}
