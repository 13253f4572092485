package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the weight space with as many corners as there are strategies.
 *
 * @param corners weightings
 * @param part how much of the volume of the first simplex it has
 */
record Simplex(List<Amounts> corners, Fraction part) {
    /** Copies the list. */
    Simplex {
        corners = List.copyOf(corners);
    }

    /** The parts of a simplex in which a form is not negative and not positive. */
    record Cut(List<Simplex> above, List<Simplex> below) {
        List<Simplex> parts() {
            List<Simplex> parts = new ArrayList<>(above);
            parts.addAll(below);
            return parts;
        }
    }

    /** All weightings with given least weights, whose sum is below 1; its part is 1. */
    static Simplex above(List<Fraction> least) {
        Fraction rest = Fraction.ONE.minus(Fraction.sum(least));
        List<Amounts> corners = IntStream.range(0, least.size())
                .mapToObj(corner -> Amounts.of(IntStream.range(0, least.size())
                        .mapToObj(k -> k == corner ? least.get(k).plus(rest) : least.get(k))
                        .toList()))
                .toList();
        return new Simplex(corners, Fraction.ONE);
    }

    /**
     * Where the corners weigh as much as the pieces of a stick that is cut.
     *
     * @param whole the length of the stick
     * @param cuts the ends of the pieces, rising, one for each corner; the last is the whole
     */
    Amounts mixture(long whole, long... cuts) {
        List<Fraction> weights = new ArrayList<>();
        for (int strategy = 0; strategy < cuts.length; strategy++) {
            Fraction sum = Fraction.ZERO;
            for (int k = 0; k < cuts.length; k++) {
                long gap = cuts[k] - (k == 0 ? 0 : cuts[k - 1]);
                sum = sum.plus(Fraction.of(corners.get(k), strategy).times(Fraction.of(gap, whole)));
            }
            weights.add(sum);
        }
        return Amounts.of(weights);
    }

    /** The mean of the corners. */
    Amounts centre() {
        List<Fraction> weights = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            int strategy = k;
            Fraction sum = Fraction.sum(corners.stream()
                    .map(corner -> Fraction.of(corner, strategy))
                    .toList());
            weights.add(sum.dividedBy(corners.size()));
        }
        return Amounts.of(weights);
    }

    /**
     * Cuts along the weightings at which a form is 0: an edge whose ends have opposite signs is split where it is 0, until
     * no such edge is left. With <i>p</i> corners above and <i>n</i> below at most (p+n)! / (p!n!) parts.
     *
     * @param form not 0 at all corners
     */
    Cut cut(LinearForm form) {
        Cut cut = new Cut(new ArrayList<>(), new ArrayList<>());
        cut(form.at(this), cut);
        return cut;
    }

    private void cut(List<Fraction> values, Cut cut) {
        int high = largest(values);
        int low = largest(values.stream().map(Fraction::negated).toList());
        if (values.get(low).signum() >= 0) {
            cut.above.add(this);
        } else if (values.get(high).signum() <= 0) {
            cut.below.add(this);
        } else {
            Fraction near = values.get(high).dividedBy(values.get(high).minus(values.get(low)));
            with(low, high, near).cut(with(values, low), cut);
            with(high, low, Fraction.ONE.minus(near)).cut(with(values, high), cut);
        }
    }

    private static int largest(List<Fraction> values) {
        return values.indexOf(Collections.max(values));
    }

    private static List<Fraction> with(List<Fraction> values, int zero) {
        List<Fraction> changed = new ArrayList<>(values);
        changed.set(zero, Fraction.ZERO);
        return changed;
    }

    /** The two halves on both sides of the middle of the longest edge. */
    List<Simplex> halves() {
        int from = 0;
        int to = 1;
        double longest = -1;
        for (int a = 0; a < corners.size(); a++) {
            for (int b = a + 1; b < corners.size(); b++) {
                double length = length(corners.get(a), corners.get(b));
                if (length > longest) {
                    longest = length;
                    from = a;
                    to = b;
                }
            }
        }
        Fraction half = Fraction.of(1, 2);
        return List.of(with(from, to, half), with(to, from, half));
    }

    private static double length(Amounts a, Amounts b) {
        double sum = 0;
        for (int k = 0; k < a.size(); k++) {
            double change = a.get(k) - b.get(k);
            sum += change * change;
        }
        return sum;
    }

    /** One corner moved towards another; what stays of its distance stays of the volume. */
    private Simplex with(int moved, int towards, Fraction stays) {
        Fraction other = Fraction.ONE.minus(stays);
        List<Fraction> weights = IntStream.range(0, corners.size())
                .mapToObj(k -> Fraction.of(corners.get(moved), k)
                        .times(stays)
                        .plus(Fraction.of(corners.get(towards), k).times(other)))
                .toList();
        List<Amounts> changed = new ArrayList<>(corners);
        changed.set(moved, Amounts.of(weights));
        return new Simplex(changed, part.times(stays));
    }
}
