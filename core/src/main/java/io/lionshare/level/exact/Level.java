package io.lionshare.level.exact;

import java.math.BigInteger;

/** A level as a fraction with a positive denominator, and on which side of its bounds each line is there. */
final class Level implements Comparable<Level> {
    private final BigInteger numerator;
    private final BigInteger denominator;
    private final int[] sides;

    /** Not copied. */
    Level(BigInteger numerator, BigInteger denominator, int[] sides) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.sides = sides;
    }

    BigInteger numerator() {
        return numerator;
    }

    BigInteger denominator() {
        return denominator;
    }

    /** -1 for a line at its least amount, 1 at its largest amount, 0 between them at the level. */
    int side(int line) {
        return sides[line];
    }

    @Override
    public int compareTo(Level other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
