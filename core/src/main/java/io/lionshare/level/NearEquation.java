package io.lionshare.level;

import org.jspecify.annotations.Nullable;

/**
 * The one equation behind every parametric rule, solved with some 106 bits: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>The level may come from anywhere; the amounts prove themselves. All amounts rise with the level, so those at a level
 * tried are off, taken together, by no more than their sum misses the total. So no segment has to be verified, and the
 * level where {@code double} ends, improved once, is enough.
 *
 * <p>A line that is certainly beyond its bound gives the bound itself, without an error of its own: certainly, because
 * lines that stay between their bounds tell how far the true level can be from the one tried.
 */
final class NearEquation {
    private static final int MOST_STEPS = 4;
    private static final double CLOSE = 0x1p-96;
    private static final double FAR = 0x1p-40;

    private final NearNumbers a;
    private final NearNumbers b;
    private final NearNumbers lo;
    private final NearNumbers hi;
    private final int n;
    private final NearNumbers amounts;
    /** How far a line is beyond the bound at which its amount stands; 0 between the bounds. */
    private final double[] beyond;

    private double slope;
    private double missing;
    private double missed;

    /**
     * An equation.
     *
     * @param a where each line starts; may have more numbers
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     */
    NearEquation(NearNumbers a, NearNumbers b, NearNumbers lo, NearNumbers hi) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
        this.n = b.size();
        this.amounts = NearNumbers.room(n);
        this.beyond = new double[n];
    }

    /** The amounts that add up to a total, given as the sum of two doubles; null if none that come near it were found. */
    @Nullable
    NearNumbers solve(double totalHigh, double totalLow) {
        double level = DoubleLines.level(a.high, b.high, lo.high, hi.high, totalHigh);
        double levelLow = 0;
        for (int step = 0; ; step++) {
            evaluate(level, levelLow, totalHigh, totalLow);
            if (step == MOST_STEPS || !(slope > 0) || Math.abs(missing) <= CLOSE * totalHigh) {
                if (!(Math.abs(missing) <= FAR * totalHigh)) {
                    return null;
                }
                settleErrors(level);
                return amounts;
            }
            double correction = missing / slope + levelLow;
            double next = level + correction;
            levelLow = correction - (next - level);
            level = next;
        }
    }

    /** Amounts at a level, their slope together, and what they miss of the total. */
    private void evaluate(double level, double levelLow, double totalHigh, double totalLow) {
        double sum = 0;
        double sumLow = 0;
        double error = 0;
        slope = 0;
        for (int i = 0; i < n; i++) {
            double product = b.high[i] * level;
            double productLow = Math.fma(b.high[i], level, -product) + (b.high[i] * levelLow + b.low[i] * level);
            double line = a.high[i] + product;
            double other = line - a.high[i];
            double lineLow = (a.high[i] - (line - other)) + (product - other) + productLow + a.low[i];
            double toLeast = (lo.high[i] - line) + (lo.low[i] - lineLow);
            double toMost = (line - hi.high[i]) + (lineLow - hi.low[i]);
            double ofLine =
                    a.error[i] + b.error[i] * Math.abs(level) + (a.high[i] + Math.abs(product)) * NearNumbers.STEP;
            if (b.high[i] == 0) {
                beyond[i] = Double.POSITIVE_INFINITY;
                put(i, lo.high[i], lo.low[i], lo.error[i]);
            } else if (toLeast > 0) {
                beyond[i] = toLeast;
                put(i, lo.high[i], lo.low[i], lo.error[i] + (toLeast > 2 * (ofLine + lo.error[i]) ? 0 : ofLine));
            } else if (toMost >= 0) {
                beyond[i] = toMost;
                put(i, hi.high[i], hi.low[i], hi.error[i] + (toMost > 2 * (ofLine + hi.error[i]) ? 0 : ofLine));
            } else {
                beyond[i] = 0;
                put(i, line, lineLow, ofLine + lo.error[i] + hi.error[i]);
                slope += b.high[i];
            }
            double next = sum + amounts.high[i];
            double part = next - sum;
            sumLow += (sum - (next - part)) + (amounts.high[i] - part) + amounts.low[i];
            sum = next;
            error += amounts.error[i];
        }
        missing = (totalHigh - sum) + (totalLow - sumLow);
        missed = Math.abs(missing) * (1 + 0x1p-50) + error + NearNumbers.rounding(n) * (sum + totalHigh);
    }

    private void put(int i, double high, double low, double error) {
        double sum = high + low;
        amounts.high[i] = sum;
        amounts.low[i] = low - (sum - high);
        amounts.error[i] = error;
    }

    /** Amounts at a bound for certain keep its error, all others are off by what was missed at most. */
    private void settleErrors(double level) {
        double certain = 0;
        for (int i = 0; i < n; i++) {
            double margin = 2 * missed + (amounts.high[i] + hi.high[i]) * 0x1p-52;
            boolean between =
                    beyond[i] == 0 && amounts.high[i] - lo.high[i] > margin && hi.high[i] - amounts.high[i] > margin;
            certain += between ? b.high[i] : 0;
        }
        double doubt = missed / certain * (1 + 0x1p-40);
        for (int i = 0; i < n; i++) {
            double size = b.high[i] * Math.abs(level);
            double margin = a.error[i]
                    + b.error[i] * Math.abs(level)
                    + b.high[i] * doubt
                    + amounts.error[i]
                    + (a.high[i] + size + amounts.high[i]) * 0x1p-50;
            if (b.high[i] > 0 && !(beyond[i] > 2 * margin)) {
                amounts.error[i] = missed;
            }
        }
    }
}
