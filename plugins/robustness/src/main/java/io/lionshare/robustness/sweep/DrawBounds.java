package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * The bounds of draws side by side ({@link DrawLanes}), for one thread: of members by their places in a tree, of blocs by their nodes.
 * Bounds are whole numbers.
 */
final class DrawBounds {
    private final DrawTree tree;
    private final double[][] least;
    private final double[][] most;
    private final double[] excess = new double[DrawLanes.MOST];

    /** At [place][lane]. */
    final LaneTable floors;

    final LaneTable ceilings;

    /** At [node][lane]. */
    final double[][] blocFloors;

    final double[][] blocCeilings;

    /** Bounds to be filled. */
    DrawBounds(DrawTree tree) {
        this.tree = tree;
        least = new double[tree.nodes()][DrawLanes.MOST];
        most = new double[tree.nodes()][DrawLanes.MOST];
        floors = new LaneTable(tree.places());
        ceilings = new LaneTable(tree.places());
        blocFloors = new double[tree.nodes()][DrawLanes.MOST];
        blocCeilings = new double[tree.nodes()][DrawLanes.MOST];
    }

    /** Bounds that are rows of limits. */
    static DrawBounds of(DrawTree tree, LimitRows rows) {
        DrawBounds bounds = new DrawBounds(tree);
        for (int place = 0; place < tree.places(); place++) {
            boolean isGroup = tree.member(place) == DrawTree.GROUP;
            bounds.floors.share(place, isGroup ? LaneRows.ZEROS : rows.floors[tree.member(place)]);
            bounds.ceilings.share(place, isGroup ? LaneRows.UNBOUNDED : rows.ceilings[tree.member(place)]);
        }
        for (int node = 0; node < tree.nodes(); node++) {
            bounds.blocFloors[node] = rows.floors[tree.members() + tree.bloc(node)];
            bounds.blocCeilings[node] = rows.ceilings[tree.members() + tree.bloc(node)];
        }
        return bounds;
    }

    /** Takes the bounds within a node in some lanes. */
    void gather(int node, int count, int[] chosen, DrawBounds from) {
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            floors.gather(place, count, chosen, from.floors);
            ceilings.gather(place, count, chosen, from.ceilings);
        }
        gatherBlocs(node, count, chosen, from);
    }

    /** Takes the bounds of blocs within a node in some lanes. */
    void gatherBlocs(int node, int count, int[] chosen, DrawBounds from) {
        for (int inner = tree.lowest(node); inner < node; inner++) {
            LaneRows.gather(count, chosen, from.blocFloors[inner], blocFloors[inner]);
            LaneRows.gather(count, chosen, from.blocCeilings[inner], blocCeilings[inner]);
        }
    }

    /** Whether a place has no bounds of its own. */
    boolean areNone(int place) {
        return LaneRows.is(LaneRows.ZEROS, floors.row(place)) && LaneRows.is(LaneRows.UNBOUNDED, ceilings.row(place));
    }

    /** Works out in which lanes some amounts keep the bounds and add up to the total; members without a claim stay at floors. */
    void check(int lanes, double[]... claims) {
        Arrays.fill(excess, 0, lanes, 0);
        for (int node = 0; node < tree.nodes(); node++) {
            Arrays.fill(least[node], 0, lanes, 0);
            Arrays.fill(most[node], 0, lanes, 0);
        }
        for (int node = 0; node < tree.nodes(); node++) {
            for (int place = tree.first(node); place < tree.end(node); place++) {
                LaneRows.add(lanes, floors.row(place), least[node]);
                addCeiling(lanes, floors.row(place), ceilings.row(place), claims[place], most[node]);
                exceed(lanes, floors.row(place), ceilings.row(place), excess);
            }
            raise(lanes, blocFloors[node], least[node]);
            lower(lanes, blocCeilings[node], most[node]);
            exceed(lanes, least[node], most[node], excess);
            if (node < tree.root()) {
                LaneRows.add(lanes, least[node], least[tree.parent(node)]);
                LaneRows.add(lanes, most[node], most[tree.parent(node)]);
            }
        }
    }

    /** Whether some amounts fit into a lane that was checked. */
    boolean fits(int lane) {
        return excess[lane] == 0;
    }

    /* Compiler (C2 of JDK 17). Loops over lanes become vectors if their arrays are parameters and each stores to one array. */

    /** The ceiling of a member without a claim is its floor: the claim, cut to 1 and rounded up, is 0 or 1. */
    private static void addCeiling(int lanes, double[] floor, double[] ceiling, double[] claim, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += floor[l] + Math.ceil(Math.min(1, claim[l])) * (ceiling[l] - floor[l]);
        }
    }

    private static void exceed(int lanes, double[] low, double[] high, double[] excess) {
        for (int l = 0; l < lanes; l++) {
            excess[l] = Math.max(excess[l], low[l] - high[l]);
        }
    }

    private static void raise(int lanes, double[] floor, double[] values) {
        for (int l = 0; l < lanes; l++) {
            values[l] = Math.max(values[l], floor[l]);
        }
    }

    private static void lower(int lanes, double[] ceiling, double[] values) {
        for (int l = 0; l < lanes; l++) {
            values[l] = Math.min(values[l], ceiling[l]);
        }
    }
}
