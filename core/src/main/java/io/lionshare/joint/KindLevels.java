package io.lionshare.joint;

import io.lionshare.level.kernel.DoubleLevel;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import io.lionshare.model.tree.Positions;
import java.util.Arrays;

/**
 * One kind of the matrix, in {@code double}: finds the level <i>u</i> at which the lines
 * clamp(<i>a&#7522; + b&#7522;&middot;u</i>) of all members add up to the requirement, with blocs kept within their
 * limits, from the inside out.
 */
final class KindLevels {
    /*
     * Upwards, BlocWalk finds for each bloc the lowest level (where its floor stops the members) and the highest level (where its
     * ceiling does); infinite where the limit does not bind. Downwards, the level of the whole kind is clamped bloc by bloc, outer
     * blocs first: a bloc stands at the level of the bloc around it, kept between its own lowest and highest level.
     *
     * Cost. O(members) per level search (DoubleLevel), one search per binding limit and one for the kind.
     */

    private final Branches branches;
    private final double[] least;
    private final double[] most;
    private final double[] blocLeast;
    private final double[] blocMost;
    private final double total;

    /** Amounts are parts of the value of everything. */
    KindLevels(ValueGrid grid, int kind, double[] rows) {
        LimitTree tree = grid.trees.get(kind);
        double all = grid.total;
        branches = new Branches(tree);
        total = grid.required[kind] / all;
        least = new double[grid.members];
        most = new double[grid.members];
        for (int i = 0; i < grid.members; i++) {
            least[i] = grid.floor(tree.members().get(i), kind) / all;
            most[i] = rows[i] == 0 || total == 0
                    ? least[i]
                    : grid.ceiling(tree.members().get(i), kind) / all;
        }
        blocLeast = new double[branches.count()];
        blocMost = new double[branches.count()];
        for (int bloc = 0; bloc < branches.count(); bloc++) {
            blocLeast[bloc] = grid.floor(branches.bloc(bloc), kind) / all;
            blocMost[bloc] = grid.ceiling(branches.bloc(bloc), kind) / all;
        }
    }

    double total() {
        return total;
    }

    double least(int member) {
        return least[member];
    }

    double most(int member) {
        return most[member];
    }

    /**
     * The level at which each bloc and the kind as a whole, which comes last, stands: the common one, or that of the bloc
     * around it whose limit binds.
     *
     * @param a where each line starts
     * @param b how steep it is, 0 where least and most are the same
     * @param near levels of the same, which may be near
     */
    double[] levels(double[] a, double[] b, double[] near) {
        double[] lo = least.clone();
        double[] hi = most.clone();
        int blocs = branches.count();
        double[] lowest = new double[blocs];
        double[] highest = new double[blocs];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        Arrays.fill(highest, Double.POSITIVE_INFINITY);
        BlocWalk.over(blocs, new BlocWalk.Kernel() {
            @Override
            public int compare(BlocWalk.Side side, int bloc) {
                int[] members = branches.bloc(bloc).positions();
                return side == BlocWalk.Side.LEAST
                        ? Double.compare(Positions.sum(lo, members), blocLeast[bloc])
                        : Double.compare(Positions.sum(hi, members), blocMost[bloc]);
            }

            @Override
            public void divide(BlocWalk.Side side, int bloc) {
                int[] members = branches.bloc(bloc).positions();
                if (side == BlocWalk.Side.LEAST) {
                    lowest[bloc] = level(near[bloc], a, b, lo, hi, members, blocLeast[bloc]);
                    clamp(a, b, lo, hi, members, lowest[bloc], lo);
                } else {
                    // where floor and ceiling are the same, sums that are rounded must not turn them around
                    highest[bloc] = Math.max(lowest[bloc], level(near[bloc], a, b, lo, hi, members, blocMost[bloc]));
                    clamp(a, b, lo, hi, members, highest[bloc], hi);
                }
            }
        });
        double[] levelOfBloc = new double[blocs + 1];
        levelOfBloc[blocs] = nearLevel(near[blocs], a, b, lo, hi, total);
        for (int bloc = blocs - 1; bloc >= 0; bloc--) {
            double around = levelOfBloc[branches.aroundBloc(bloc)];
            levelOfBloc[bloc] = Math.min(Math.max(around, lowest[bloc]), highest[bloc]);
        }
        return levelOfBloc;
    }

    /** The position among levels of that around a bloc. */
    int aroundBloc(int bloc) {
        return branches.aroundBloc(bloc);
    }

    /** The position among levels of that at which a member stands. */
    int around(int member) {
        return branches.aroundMember(member);
    }

    /**
     * The level at which lines add up to a sum, but none beyond the last level at which any of them moves. Where all stand at
     * a bound any level would do, and a far one costs digits.
     */
    static double nearLevel(double near, double[] a, double[] b, double[] lo, double[] hi, double sum) {
        double level = DoubleLevel.levelFrom(near, a, b, lo, hi, sum);
        for (int i = 0; i < a.length; i++) {
            double line = a[i] + b[i] * level;
            if (line > lo[i] && line < hi[i]) {
                return level;
            }
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            if (b[i] > 0) {
                lowest = Math.min(lowest, (lo[i] - a[i]) / b[i]);
                highest = Math.max(highest, (hi[i] - a[i]) / b[i]);
            }
        }
        return lowest > highest ? 0 : Math.min(Math.max(level, lowest), highest);
    }

    private static double level(
            double near, double[] a, double[] b, double[] lo, double[] hi, int[] members, double sum) {
        return nearLevel(
                near,
                Positions.pick(a, members),
                Positions.pick(b, members),
                Positions.pick(lo, members),
                Positions.pick(hi, members),
                sum);
    }

    private static void clamp(
            double[] a, double[] b, double[] lo, double[] hi, int[] members, double level, double[] bounds) {
        for (int i : members) {
            bounds[i] = Math.min(Math.max(a[i] + b[i] * level, lo[i]), hi[i]);
        }
    }
}
