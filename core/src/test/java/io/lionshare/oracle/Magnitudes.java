package io.lionshare.oracle;

import java.util.Random;
import java.util.random.RandomGenerator;

/** Numbers that break arithmetic: of every magnitude, at the ends of the range, equal, nearly equal, and zero. */
public final class Magnitudes {
    private static final int DECADES = 300;

    private Magnitudes() {}

    /** The usual generator of a seed; neighbouring seeds have nothing in common. */
    public static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** A whole number from 0 to 2^63 - 1, of any number of bits, often at or next to a power of two. */
    public static long whole(RandomGenerator random) {
        int bits = random.nextInt(Long.SIZE);
        long power = bits == Long.SIZE - 1 ? Long.MAX_VALUE : 1L << bits;
        return switch (random.nextInt(4)) {
            case 0 -> power;
            case 1 -> power - 1;
            default -> power - 1 - (bits == 0 ? 0 : random.nextLong(power));
        };
    }

    /**
     * Claims, scores or weights &ge; 0, in one of these manners: small whole numbers; the same times any power of ten
     * within 1e±300; within a few powers of ten; each of any magnitude within 1e±300; nearly equal; the smallest and
     * the largest numbers. In half of all cases some are zero, at any position; now and then all are.
     */
    public static double[] spread(RandomGenerator random, int size) {
        int manner = random.nextInt(6);
        double base = manner == 0 ? 1 : StrictMath.pow(10, random.nextInt(2 * DECADES + 1) - DECADES);
        double zeros = random.nextInt(2) * random.nextDouble();
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = random.nextDouble() < zeros ? 0 : value(random, manner, base);
        }
        return values;
    }

    private static double value(RandomGenerator random, int manner, double base) {
        return switch (manner) {
            case 0, 1 -> (1 + random.nextInt(6)) * base;
            case 2 -> StrictMath.pow(10, random.nextInt(13)) * (1 + random.nextInt(9));
            case 3 -> StrictMath.pow(10, (2 * random.nextDouble() - 1) * DECADES);
            case 4 -> base + Math.ulp(base) * random.nextInt(3);
            default ->
                random.nextBoolean()
                        ? Double.MIN_VALUE * (1 + random.nextInt(4))
                        : Double.MAX_VALUE / (1 + random.nextInt(4));
        };
    }
}
