package io.lionshare.robustness.sweep;

import java.util.Arrays;

/** The total and the bounds of one draw, for one thread: of members by their places in a tree, of blocs by their nodes. */
final class DrawBounds {
    private final DrawTree tree;
    private final double[] least;
    private final double[] most;

    final double[] floors;
    final double[] ceilings;
    final double[] blocFloors;
    final double[] blocCeilings;
    double total;

    DrawBounds(DrawTree tree) {
        this.tree = tree;
        least = new double[tree.nodes()];
        most = new double[tree.nodes()];
        floors = new double[tree.places()];
        ceilings = new double[tree.places()];
        blocFloors = new double[tree.nodes()];
        blocCeilings = new double[tree.nodes()];
    }

    /** Whether some amounts keep the bounds and add up to the total; members without a claim stay at floors. All are whole numbers. */
    boolean fit(double... claims) {
        boolean fit = true;
        Arrays.fill(least, 0);
        Arrays.fill(most, 0);
        for (int node = 0; node < tree.nodes(); node++) {
            double low = least[node];
            double high = most[node];
            for (int place = tree.first(node); place < tree.end(node); place++) {
                fit &= floors[place] <= ceilings[place];
                low += floors[place];
                high += claims[place] > 0 ? ceilings[place] : floors[place];
            }
            low = Math.max(low, blocFloors[node]);
            high = Math.min(high, blocCeilings[node]);
            fit &= low <= high;
            least[tree.parent(node)] += low;
            most[tree.parent(node)] += high;
        }
        return fit;
    }
}
