package io.lionshare.statistics;

import io.lionshare.level.Fraction;
import java.util.List;

/** The ranks of differences that are not 0, by their size, each with its sign. */
final class SignedRanks {
    private static final int MOST_EXACT = 50;

    private final int[] doubled;
    private final long balance;
    private final int sum;

    private SignedRanks(int[] doubled, long balance) {
        this.doubled = doubled;
        this.balance = balance;
        int all = 0;
        for (int rank : doubled) {
            all += rank;
        }
        this.sum = all;
    }

    static SignedRanks of(List<Fraction> differences) {
        List<Fraction> signed = differences.stream()
                .filter(difference -> difference.signum() != 0)
                .toList();
        Ranks ranks = Ranks.of(signed.stream()
                .map(difference -> difference.signum() > 0 ? difference : Fraction.ZERO.minus(difference))
                .toList());
        int[] doubled = new int[signed.size()];
        long balance = 0;
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] = ranks.doubled(i);
            balance += (long) signed.get(i).signum() * doubled[i];
        }
        return new SignedRanks(doubled, balance);
    }

    /** The sum of positive ranks less that of negative ones, over the sum of all; 0 if there is none. */
    double balance() {
        return sum == 0 ? 0 : (double) balance / sum;
    }

    /** The probability of a balance at least as far from 0, if every sign were as likely as the other. */
    double pValue() {
        return doubled.length <= MOST_EXACT ? exact() : approximate();
    }

    /** Every rank is added or subtracted with probability one half; the sums are whole numbers. */
    private double exact() {
        double[] probabilities = new double[2 * sum + 1];
        probabilities[sum] = 1;
        for (int rank : doubled) {
            double[] next = new double[probabilities.length];
            for (int k = 0; k < probabilities.length; k++) {
                if (probabilities[k] > 0) {
                    next[k - rank] += probabilities[k] / 2;
                    next[k + rank] += probabilities[k] / 2;
                }
            }
            probabilities = next;
        }
        double asFar = 0;
        for (int k = 0; k < probabilities.length; k++) {
            asFar += Math.abs(k - sum) >= Math.abs(balance) ? probabilities[k] : 0;
        }
        return asFar;
    }

    private double approximate() {
        double squares = 0;
        for (double rank : doubled) {
            squares += rank * rank;
        }
        return Correlations.normalPValue(balance / Math.sqrt(squares));
    }
}
