package io.lionshare.apportion.kernel;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;
import java.util.Map;

/**
 * The loops of {@link UnitKernel} over whole vectors, in {@code double}, written out for each kind of sequence.
 *
 * <p>A priority is <i>w / d(k)</i> or a fixed power of it, so that no loop computes a root that it can avoid. Its relative
 * error is far below {@link #error()}. Arrays are by member. For the sequences used most the loops are written out, so that no
 * method is called for each divisor; {@link SequenceLoops} serves the others.
 */
public interface DivisorLoops {
    /** The loops that are written out, by the sequence that each is for. */
    Map<RoundingSequence, DivisorLoops> WRITTEN_OUT = Map.of(
            RoundingSequence.stationary(Fraction.ZERO), new HalfLoops(0),
            RoundingSequence.stationary(Fraction.of(1, 2)), new HalfLoops(1),
            RoundingSequence.stationary(Fraction.ONE), new HalfLoops(2),
            RoundingSequence.powerMean(0), new GeometricLoops());

    /** The loops of a sequence: its own if they are written out, or those for any sequence. */
    static DivisorLoops of(RoundingSequence sequence) {
        DivisorLoops own = WRITTEN_OUT.get(sequence);
        return own != null ? own : new SequenceLoops(sequence);
    }

    /** A bound, with a wide margin, on the relative error of two priorities together. */
    double error();

    /** Whether d(0) = 0: first units come before all others. */
    boolean isZeroFirst();

    /** About how far d(k) is above k. */
    double offset();

    /**
     * Gives every member the units whose divisors are below weight &times; multiplier, within rounding.
     *
     * @return the sum of the units
     */
    long round(double[] weights, double multiplier, long[] units);

    /** The priorities of the next units. */
    void next(double[] weights, long[] units, double[] priorities);

    /** The priorities of the last units; those of members without units mean nothing. */
    void last(double[] weights, long[] units, double[] priorities);

    /** The priority of unit k + 1. */
    double priority(double weight, long k);

    /** The priority at which {@link #round} divides the units given from the others. */
    double edge(double multiplier);
}
