package io.lionshare.robustness;

/**
 * Random numbers that are a function of a seed, the number of a draw and a dimension, so that draws can be made in any order, by any
 * number of threads and machines. The numbers of a draw are those of SplitMix64 (Steele, Lea and Flood 2014) from a start that is
 * itself mixed from the seed and the draw. Stateless.
 */
public final class DrawNumbers {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = 11;
    private static final double UNIT = 0x1p-53;

    private DrawNumbers() {}

    /**
     * A whole number.
     *
     * @param seed any number
     * @param draw the number of the draw
     * @param dimension which number of the draw
     * @return within 0 .. 2<sup>53</sup> &minus; 1, each as likely
     */
    public static long whole(long seed, long draw, int dimension) {
        return whole(start(seed, draw), dimension);
    }

    /**
     * A number of the unit interval.
     *
     * @param seed any number
     * @param draw the number of the draw
     * @param dimension which number of the draw
     * @return within [0, 1), a multiple of 2<sup>&minus;53</sup>
     */
    public static double uniform(long seed, long draw, int dimension) {
        return whole(seed, draw, dimension) * UNIT;
    }

    /** What the numbers of a draw begin with. */
    static long start(long seed, long draw) {
        return mixed(mixed(seed) + draw * GAMMA);
    }

    /** {@link #whole(long, long, int)} of a draw that begins with a start. */
    static long whole(long start, int dimension) {
        return mixed(start + (dimension + 1) * GAMMA) >>> SHIFT;
    }

    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
