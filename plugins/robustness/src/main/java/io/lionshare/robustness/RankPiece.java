package io.lionshare.robustness;

import java.util.Arrays;

/** A simplex in which the rank of a member is not known, by its differences from those that may carry more or less. */
final class RankPiece {
    /** Beyond, rounding could reach {@link Difference#NEAR_ZERO}: a cut rounds a value by at most 5 &middot; 2<sup>-53</sup>. */
    static final int MOST_CUTS = 1_000;

    private final double part;
    private final int cuts;
    private final int above;
    private final Difference[] open;
    private final double[] chances;
    private final int cutting;
    private final double uncertain;

    /** How much of the space it is, after how many cuts, how many members carry more in all of it, and along which one it is cut. */
    RankPiece(double part, int cuts, int above, Difference[] open, int cutting) {
        this.part = part;
        this.cuts = cuts;
        this.above = above;
        this.open = open;
        this.chances = new double[open.length];
        for (int j = 0; j < open.length; j++) {
            chances[j] = open[j].chance();
        }
        this.uncertain = part * mixed(chances);
        this.cutting = cutting >= 0 ? cutting : mostEven();
    }

    /** The one that divides the simplex most evenly; one that is not linear comes last. */
    private int mostEven() {
        int best = 0;
        double most = -1;
        for (int j = 0; j < open.length; j++) {
            double even = chances[j] * (1 - chances[j]);
            if (even > most) {
                most = even;
                best = j;
            }
        }
        return best;
    }

    double part() {
        return part;
    }

    int cuts() {
        return cuts;
    }

    int above() {
        return above;
    }

    Difference[] open() {
        return open;
    }

    /** The position of the difference that it is cut along. */
    int cutting() {
        return cutting;
    }

    /** At most how much of the space has a rank that is not known. */
    double uncertain() {
        return uncertain;
    }

    /** The part in which at most some difference other than the most even one has the rarer of its signs. */
    private static double mixed(double... chances) {
        double sum = 0;
        double largest = 0;
        for (double chance : chances) {
            boolean isKnown = !Double.isNaN(chance);
            double less = isKnown ? Math.min(chance, 1 - chance) : 1;
            sum += less;
            largest = isKnown ? Math.max(largest, less) : largest;
        }
        return Math.min(1, sum - largest);
    }

    /** Bounds on how many more members carry more. */
    CountBounds counts() {
        double[] known =
                Arrays.stream(chances).filter(chance -> !Double.isNaN(chance)).toArray();
        return new CountBounds(known, chances.length - known.length);
    }
}
