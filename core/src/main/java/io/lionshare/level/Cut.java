package io.lionshare.level;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Amounts cut to whole units, or to whole parts of a unit, and the order of what is cut off.
 *
 * <p>Worked out from approximations; from fractions for all amounts as soon as one is too near to the next whole part, or
 * two rests too near to each other, to tell. O(n); comparisons O(1).
 */
public final class Cut {
    private static final int MOST_PARTS = 1 << 20;
    /** What the part behind the point is off at most as one double, beside the amount's own error. */
    private static final double ROUNDING = 0x1p-50;

    private final Amounts amounts;
    private final int parts;
    private final long[] whole;
    private final int[] part;
    private final double[] rest;
    private final double[] off;
    private BigInteger @Nullable [] exactRests;

    private Cut(Amounts amounts, int parts) {
        this.amounts = amounts;
        this.parts = parts;
        this.whole = new long[amounts.size()];
        this.part = new int[amounts.size()];
        this.rest = new double[amounts.size()];
        this.off = new double[amounts.size()];
    }

    /**
     * Cuts amounts.
     *
     * @param amounts each below 2<sup>63</sup>
     * @param parts into how many parts a unit is divided, at least 1: 1 for whole units, 1000 for thousandths
     * @return the whole parts, and their rests
     * @throws ArithmeticException if an amount is 2<sup>63</sup> or more
     */
    public static Cut of(Amounts amounts, int parts) {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException("parts of a unit (" + parts + ") must be within 1 .. " + MOST_PARTS);
        }
        Cut cut = new Cut(amounts, parts);
        NearNumbers near = amounts.near();
        if (near == null || !cut.takeNearly(near)) {
            cut.exactRests();
        }
        return cut;
    }

    /** Cuts approximations; false if it is not certain where. */
    private boolean takeNearly(NearNumbers near) {
        for (int i = 0; i < whole.length; i++) {
            if (!(near.high[i] < 0x1p62)) {
                return false;
            }
            double floor = Math.floor(near.high[i]);
            double fraction = (near.high[i] - floor) + near.low[i];
            double carry = Math.floor(fraction);
            whole[i] = (long) floor + (long) carry;
            double scaled = (fraction - carry) * parts;
            part[i] = (int) scaled;
            rest[i] = scaled - part[i];
            boolean isWhole = near.isWhole(i);
            off[i] = isWhole ? 0 : (near.error[i] + ROUNDING) * parts;
            if (!isWhole && !(rest[i] > off[i] && rest[i] < 1 - off[i])) {
                return false;
            }
        }
        return true;
    }

    private BigInteger[] exactRests() {
        BigInteger[] known = exactRests;
        if (known == null) {
            known = new BigInteger[whole.length];
            BigInteger scale = BigInteger.valueOf(parts);
            for (int i = 0; i < known.length; i++) {
                BigInteger[] units = amounts.numerator(i).divideAndRemainder(amounts.denominator());
                BigInteger[] within = units[1].multiply(scale).divideAndRemainder(amounts.denominator());
                whole[i] = units[0].longValueExact();
                part[i] = within[0].intValueExact();
                known[i] = within[1];
            }
            exactRests = known;
        }
        return known;
    }

    /**
     * The whole units of an amount.
     *
     * @param i the position
     * @return the amount's whole part
     */
    public long whole(int i) {
        return whole[i];
    }

    /**
     * The whole parts of a unit beside the whole units.
     *
     * @param i the position
     * @return within 0 .. parts &minus; 1
     */
    public int part(int i) {
        return part[i];
    }

    /**
     * Whether nothing was cut off.
     *
     * @param i the position
     * @return true if the amount is a whole number of parts
     */
    public boolean isWhole(int i) {
        return exactRests == null ? off[i] == 0 : exactRests[i].signum() == 0;
    }

    /**
     * Compares what was cut off.
     *
     * @param i the position of one amount
     * @param j the position of another
     * @return negative if less was cut off the first, 0 if the same, positive if more
     */
    public int compareRests(int i, int j) {
        if (exactRests == null) {
            double difference = rest[i] - rest[j];
            if (Math.abs(difference) > off[i] + off[j]) {
                return difference < 0 ? -1 : 1;
            }
            if (off[i] == 0 && off[j] == 0) {
                return 0;
            }
        }
        return i == j ? 0 : exactRests()[i].compareTo(exactRests()[j]);
    }
}
