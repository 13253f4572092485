package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Collections;
import java.util.List;

/**
 * A difference between members of two pools, <i>own &middot; others' sum &minus; other &middot; own sum</i>, which is quadratic: its side
 * is read from the coefficients of Bernstein, and is undecided where one of them is near 0 and not known to be 0.
 */
final class PoolDifference implements Difference {
    private final double[] own;
    private final double[] ownSum;
    private final double[] other;
    private final double[] otherSum;

    private PoolDifference(double[] own, double[] ownSum, double[] other, double[] otherSum) {
        this.own = own;
        this.ownSum = ownSum;
        this.other = other;
        this.otherSum = otherSum;
    }

    /** One amount less another in a simplex. */
    static PoolDifference of(MemberForm one, MemberForm another, Simplex simplex) {
        List<Fraction> own = amounts(one, simplex);
        List<Fraction> other = amounts(another, simplex);
        List<Fraction> ownSum = one.sum().at(simplex);
        List<Fraction> otherSum = another.sum().at(simplex);
        Fraction amounts = Collections.max(own).max(Collections.max(other));
        Fraction sums = Collections.max(ownSum).max(Collections.max(otherSum));
        return new PoolDifference(
                scaled(own, amounts), scaled(ownSum, sums), scaled(other, amounts), scaled(otherSum, sums));
    }

    private static List<Fraction> amounts(MemberForm form, Simplex simplex) {
        return form.score().times(form.rest()).at(simplex);
    }

    private static double[] scaled(List<Fraction> values, Fraction largest) {
        return values.stream()
                .mapToDouble(value -> Difference.near(value.dividedBy(largest)))
                .toArray();
    }

    @Override
    public Side side() {
        Side side = Side.ZERO;
        for (int a = 0; a < own.length && side != Side.BOTH; a++) {
            for (int b = a; b < own.length; b++) {
                double more = own[a] * otherSum[b] + own[b] * otherSum[a];
                double less = other[a] * ownSum[b] + other[b] * ownSum[a];
                boolean isZero = more == 0 && less == 0;
                if (!isZero && Math.abs(more - less) <= 8 * NEAR_ZERO) {
                    return Side.BOTH;
                }
                side = side.with((int) Math.signum(more - less));
            }
        }
        return side;
    }

    @Override
    public boolean isDoubtful() {
        return false;
    }

    @Override
    public double chance() {
        return Double.NaN;
    }

    /** The middle between the corners at which it is largest and least. */
    @Override
    public EdgePoint cut() {
        int high = 0;
        int low = own.length - 1;
        for (int k = 0; k < own.length; k++) {
            high = value(k) > value(high) ? k : high;
            low = value(k) < value(low) ? k : low;
        }
        return new EdgePoint(high, low, 0.5);
    }

    private double value(int corner) {
        return own[corner] * otherSum[corner] - other[corner] * ownSum[corner];
    }

    @Override
    public PoolDifference with(int corner, EdgePoint point, boolean isCut) {
        return new PoolDifference(
                point.moved(corner, own),
                point.moved(corner, ownSum),
                point.moved(corner, other),
                point.moved(corner, otherSum));
    }
}
