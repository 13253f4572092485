package io.lionshare.level;

import io.lionshare.level.kernel.CommonScale;
import io.lionshare.level.kernel.LeadingBits;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Amounts cut to whole units, or to whole parts of a unit, and the order of what is cut off.
 *
 * <p>Read from the leading bits of the amounts; by division for those that are whole, or so near to a whole part, or two rests
 * so near to each other, that these leave it open. O(n); comparisons O(1).
 */
public final class TruncatedAmounts {
    private static final int MOST_PARTS = 1 << 20;

    private final Amounts amounts;
    private final int parts;
    private final long[] whole;
    private final int[] part;
    private final long[] rest;
    private final long[] error;
    /** What leading bits do not show; null where they do, or where nothing is cut off. */
    private final @Nullable BigInteger[] exactRests;

    private TruncatedAmounts(Amounts amounts, int parts) {
        int n = amounts.size();
        this.amounts = amounts;
        this.parts = parts;
        this.whole = new long[n];
        this.part = new int[n];
        this.rest = new long[n];
        this.error = new long[n];
        this.exactRests = new @Nullable BigInteger[n];
    }

    /**
     * Cuts amounts.
     *
     * @param amounts each below 2<sup>63</sup>
     * @param parts into how many parts a unit is divided, at least 1: 1 for whole units, 1000 for thousandths
     * @return the whole parts, and their rests
     * @throws ArithmeticException if an amount is 2<sup>63</sup> or more
     */
    public static TruncatedAmounts of(Amounts amounts, int parts) {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException("parts of a unit (" + parts + ") must be within 1 .. " + MOST_PARTS);
        }
        TruncatedAmounts cut = new TruncatedAmounts(amounts, parts);
        cut.divide();
        return cut;
    }

    private void divide() {
        CommonScale scale = amounts.scale();
        @Nullable LeadingBits[] byFactor = new LeadingBits[scale.factors()];
        for (int i = 0; i < whole.length; i++) {
            int factor = amounts.factor(i);
            LeadingBits bits = byFactor[factor];
            if (bits == null) {
                if (scale.isOne(factor)) {
                    whole[i] = amounts.integer(i).longValueExact();
                    continue;
                }
                BigInteger inParts =
                        parts == 1 ? scale.factor(factor) : scale.factor(factor).multiply(BigInteger.valueOf(parts));
                bits = new LeadingBits(inParts, scale.denominator());
                byFactor[factor] = bits;
            }
            if (bits.divide(amounts.integer(i))) {
                whole[i] = parts == 1 ? bits.whole() : bits.whole() / parts;
                part[i] = (int) (bits.whole() - whole[i] * parts);
                rest[i] = bits.rest();
                error[i] = bits.error();
            } else {
                divideExactly(i);
            }
        }
    }

    private void divideExactly(int i) {
        BigInteger denominator = amounts.denominator();
        BigInteger[] units = amounts.numerator(i).divideAndRemainder(denominator);
        BigInteger[] within = units[1].multiply(BigInteger.valueOf(parts)).divideAndRemainder(denominator);
        whole[i] = units[0].longValueExact();
        part[i] = within[0].intValueExact();
        exactRests[i] = within[1].signum() == 0 ? null : within[1];
    }

    private BigInteger exactRest(int i) {
        BigInteger known = exactRests[i];
        return known != null
                ? known
                : amounts.numerator(i).multiply(BigInteger.valueOf(parts)).mod(amounts.denominator());
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
     * The whole parts of a unit in addition to the whole units.
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
        return error[i] == 0 && exactRests[i] == null;
    }

    /**
     * Compares what was cut off.
     *
     * @param i the position of one amount
     * @param j the position of another
     * @return negative if less was cut off the first, 0 if the same, positive if more
     */
    public int compareRests(int i, int j) {
        if (exactRests[i] == null && exactRests[j] == null) {
            if (rest[i] + error[i] < rest[j]) {
                return -1;
            }
            if (rest[j] + error[j] < rest[i]) {
                return 1;
            }
            if (error[i] == 0 && error[j] == 0) {
                return 0;
            }
        }
        return amounts.factor(i) == amounts.factor(j) && amounts.integer(i).equals(amounts.integer(j))
                ? 0
                : exactRest(i).compareTo(exactRest(j));
    }

    @Override
    public String toString() {
        return amounts.size() + " amounts cut to whole parts";
    }
}
