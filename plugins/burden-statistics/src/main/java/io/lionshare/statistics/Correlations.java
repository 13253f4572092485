package io.lionshare.statistics;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Erf;

/** Rank correlations and their p-values, two-sided, on ranks that are exact. */
final class Correlations {
    private Correlations() {}

    /** Spearman's rho: the correlation of ranks. */
    static double spearman(Ranks x, Ranks y) {
        return product(x, y) / Math.sqrt((double) product(x, x) * product(y, y));
    }

    private static long product(Ranks x, Ranks y) {
        long sum = 0;
        for (int i = 0; i < x.size(); i++) {
            sum += x.centred(i) * y.centred(i);
        }
        return sum;
    }

    /** Exact for up to 9 members, ties and all; else by Student's distribution with n &minus; 2 degrees of freedom. */
    static double spearmanPValue(Ranks x, Ranks y) {
        int n = x.size();
        return n <= Permutations.MOST
                ? Permutations.twoSided(n, (order, i) -> x.centred(i) * y.centred(order[i]))
                : studentPValue(spearman(x, y), n - 2);
    }

    /** The p-value of a correlation under Student's distribution: <i>t = r &radic;(d / (1 &minus; r&sup2;))</i>. */
    static double studentPValue(double correlation, int degreesOfFreedom) {
        double unexplained = (1 - correlation) * (1 + correlation);
        return Beta.regularizedBeta(unexplained, degreesOfFreedom / 2.0, 0.5);
    }

    /** Pairs in the same order less pairs in opposite order. */
    private static long concordance(Ranks x, Ranks y) {
        long sum = 0;
        for (int i = 0; i < x.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += (long) x.sign(i, j) * y.sign(i, j);
            }
        }
        return sum;
    }

    /** Kendall's tau-b. */
    static double kendall(Ranks x, Ranks y) {
        return concordance(x, y) / Math.sqrt((double) concordance(x, x) * concordance(y, y));
    }

    /** Exact for up to 9 members, ties and all; else by the normal distribution with the variance under ties. */
    static double kendallPValue(Ranks x, Ranks y) {
        int n = x.size();
        if (n > Permutations.MOST) {
            return normalPValue(concordance(x, y) / Math.sqrt(concordanceVariance(x, y)));
        }
        return Permutations.twoSided(n, (order, i) -> {
            long gain = 0;
            for (int j = 0; j < i; j++) {
                gain += (long) x.sign(i, j) * y.sign(order[i], order[j]);
            }
            return gain;
        });
    }

    /** The variance of {@link #concordance} under chance (Kendall, Rank Correlation Methods, 1970, chapter 5). */
    private static double concordanceVariance(Ranks x, Ranks y) {
        double n = x.size();
        double[] s = tieSums(x);
        double[] t = tieSums(y);
        return (n * (n - 1) * (2 * n + 5) - s[0] - t[0]) / 18
                + s[1] * t[1] / (2 * n * (n - 1))
                + s[2] * t[2] / (9 * n * (n - 1) * (n - 2));
    }

    /** &Sigma; t(t &minus; 1)(2t + 5), &Sigma; t(t &minus; 1) and &Sigma; t(t &minus; 1)(t &minus; 2) over tied groups. */
    private static double[] tieSums(Ranks ranks) {
        double[] sums = new double[3];
        for (double t : ranks.ties()) {
            sums[0] += t * (t - 1) * (2 * t + 5);
            sums[1] += t * (t - 1);
            sums[2] += t * (t - 1) * (t - 2);
        }
        return sums;
    }

    /** The probability of a standard normal number at least as far from 0. */
    static double normalPValue(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }
}
