package io.lionshare.robustness.choice;

import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol (1967) with the direction numbers of Joe and Kuo (2008), moved by a random digital shift: the binary digits of
 * each coordinate are compared with random digits, and where these are 1 they change (Cranley and Patterson 1976; Owen 1995). A
 * shifted point is spread evenly over the cube, and the points together still fill it evenly.
 */
final class ShiftedSobol {
    private static final int DIGITS = 52;

    private final SobolSequenceGenerator sequence;
    private final long[] shift;

    /**
     * A sequence from its first point.
     *
     * @param dimensions within 1 .. 1000
     * @param seed with the number of the shift it decides the digits
     * @param number of the shift, &ge; 0
     */
    ShiftedSobol(int dimensions, long seed, int number) {
        this.sequence = new SobolSequenceGenerator(dimensions);
        SplittableRandom seeds = new SplittableRandom(seed);
        for (int k = 0; k < number; k++) {
            seeds.nextLong();
        }
        this.shift = new SplittableRandom(seeds.nextLong())
                .longs(dimensions)
                .map(digits -> digits >>> (Long.SIZE - DIGITS))
                .toArray();
    }

    /** The next point, each coordinate within [0, 1). */
    double[] next() {
        double[] point = sequence.nextVector();
        for (int k = 0; k < point.length; k++) {
            point[k] = Math.scalb((double) ((long) Math.scalb(point[k], DIGITS) ^ shift[k]), -DIGITS);
        }
        return point;
    }
}
