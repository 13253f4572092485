package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of parts of the weight space: exact for up to 200 of them. Beyond, its denominator would have too many digits for anything;
 * each part is then rounded down and up to a multiple of 2<sup>-64</sup>.
 */
final class PartSum {
    private static final int EXACT = 200;
    private static final Fraction GRID = new Fraction(BigInteger.ONE.shiftLeft(64), BigInteger.ONE);

    private final List<Fraction> parts = new ArrayList<>();

    void add(Fraction part) {
        parts.add(part);
    }

    /** The sum, and the sum with more parts that may or may not belong to it. */
    Estimate upTo(PartSum open) {
        return Estimate.between(
                estimate().low(), estimate().high().plus(open.estimate().high()).min(Fraction.ONE));
    }

    /** The sum. */
    Estimate estimate() {
        if (parts.size() <= EXACT) {
            return Estimate.exact(Fraction.sum(parts));
        }
        List<Fraction> floors =
                parts.stream().map(part -> part.times(GRID).floor()).toList();
        List<Fraction> ceilings =
                parts.stream().map(part -> part.times(GRID).ceiling()).toList();
        return Estimate.between(
                Fraction.sum(floors).dividedBy(GRID),
                Fraction.sum(ceilings).dividedBy(GRID).min(Fraction.ONE));
    }
}
