package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import java.util.Arrays;

/**
 * The awards of a schedule at a level, within limits of members, and what they add up to in nested blocs; for one thread. Within a
 * segment ({@link Segment}) each award is a line in the level, clamped between the awards at its two ends; a bloc counts as the sum of
 * what is in it, clamped to its bounds.
 *
 * <p>O(members + blocs) for each level and each segment.
 */
final class TreeAwards {
    /*
     * Layout. Entries by place: starts + slopes * level is a line, lo and hi its ends, awards its clamped value, moving the slope where it
     * is not clamped. Entries by node: sums before the bounds of the node itself apply, and the slopes of these sums.
     *
     * Compiler (C2 of JDK 17). A loop becomes vectors if it stores to one array and indexes all arrays alike; a sum as a difference is
     * safe from operands that change places. ceil(|award - line| * 2^-600) is 1 where a bound stops a line, else 0: a branch is
     * mispredicted for the few members near a bound. So BatchEquations of the core has it, too.
     */
    private static final double TO_ONE = 0x1p-600;

    private final DrawTree tree;
    private final DrawBounds bounds;
    private final Segment.Kind[] kinds;
    private final double[] ends;
    private final double[] starts;
    private final double[] slopes;
    private final double[] lo;
    private final double[] hi;
    private final double[] lines;
    private final double[] moving;
    private final double[] awards;
    private final double[] sums;
    private final double[] sumSlopes;

    TreeAwards(DrawTree tree, DrawBounds bounds, Schedule schedule) {
        this.tree = tree;
        this.bounds = bounds;
        kinds = schedule.segments().stream().map(Segment::kind).toArray(Segment.Kind[]::new);
        ends = schedule.segments().stream()
                .mapToDouble(segment -> segment.end().doubleValue())
                .toArray();
        starts = new double[tree.places()];
        slopes = new double[tree.places()];
        lo = new double[tree.places()];
        hi = new double[tree.places()];
        lines = new double[tree.places()];
        moving = new double[tree.places()];
        awards = new double[tree.places()];
        sums = new double[tree.nodes()];
        sumSlopes = new double[tree.nodes()];
    }

    /** By place. */
    double[] awards() {
        return awards;
    }

    double sum(int node) {
        return sums[node];
    }

    double slope(int node) {
        return sumSlopes[node];
    }

    /** Finds the segment in which the sum of a node reaches a total, and a level to begin with; past all segments claims are lines. */
    double begin(int node, double total, double... claims) {
        int from = tree.begin(node);
        int to = tree.end(node);
        System.arraycopy(bounds.floors, from, lo, from, to - from);
        double least = 0;
        for (int s = 0; s < kinds.length; s++) {
            for (int k = from; k < to; k++) {
                hi[k] = Math.min(bounds.ceilings[k], Math.max(bounds.floors[k], ends[s] * claims[k]));
            }
            System.arraycopy(hi, from, awards, from, to - from);
            addUp(node);
            if (sums[node] >= total) {
                setLines(s, from, to, claims);
                return levelAt(linesFor(kinds[s], total, least, sums[node]), from, to);
            }
            System.arraycopy(hi, from, lo, from, to - from);
            least = sums[node];
        }
        for (int k = from; k < to; k++) {
            hi[k] = claims[k] > 0 ? bounds.ceilings[k] : bounds.floors[k];
        }
        Arrays.fill(starts, from, to, 0);
        System.arraycopy(claims, from, slopes, from, to - from);
        return proportionalLevel(total, from, to);
    }

    /** The level where no limit binds but those that leave a member no choice, as an opt-out does; of all lines where there is none else. */
    private double proportionalLevel(double total, int from, int to) {
        double rest = total;
        double slope = 0;
        for (int k = from; k < to; k++) {
            rest -= lo[k] < hi[k] ? 0 : lo[k];
            slope += lo[k] < hi[k] ? slopes[k] : 0;
        }
        return slope > 0 ? rest / slope : levelAt(total, from, to);
    }

    private void setLines(int segment, int from, int to, double... claims) {
        double origin =
                switch (kinds[segment]) {
                    case EQUAL_GAINS -> segment == 0 ? 0 : ends[segment - 1];
                    case EQUAL_LOSSES -> ends[segment];
                    case EQUAL_SHORTFALLS -> 1;
                    case EQUAL_AWARDS, PROPORTIONAL -> 0;
                };
        boolean isProportional = kinds[segment] == Segment.Kind.PROPORTIONAL;
        for (int k = from; k < to; k++) {
            starts[k] = origin * claims[k];
            slopes[k] = isProportional ? claims[k] : 1;
        }
    }

    /** What lines add up to where the awards of a segment add up to a total, about: as in UnlimitedBatchKernel of the core. */
    private static double linesFor(Segment.Kind kind, double total, double least, double most) {
        double end =
                switch (kind) {
                    case PROPORTIONAL -> total;
                    case EQUAL_GAINS, EQUAL_AWARDS -> least;
                    case EQUAL_LOSSES, EQUAL_SHORTFALLS -> most;
                };
        double share = Math.abs((total - end) / (most - least));
        return end + (total - end) * ((6 - 2 * share) / (6 - 4 * share));
    }

    private double levelAt(double sum, int from, int to) {
        return (sum - sum(starts, from, to)) / sum(slopes, from, to);
    }

    /** Awards and sums at a level. */
    void evaluate(int node, double level) {
        int from = tree.begin(node);
        int to = tree.end(node);
        for (int k = from; k < to; k++) {
            lines[k] = slopes[k] * level - (0 - starts[k]);
        }
        for (int k = from; k < to; k++) {
            awards[k] = Math.min(hi[k], Math.max(lo[k], lines[k]));
        }
        for (int k = from; k < to; k++) {
            moving[k] = slopes[k] - slopes[k] * Math.ceil(Math.abs(awards[k] - lines[k]) * TO_ONE);
        }
        addUp(node);
    }

    private void addUp(int node) {
        int lowest = tree.lowest(node);
        Arrays.fill(sums, lowest, node + 1, 0);
        Arrays.fill(sumSlopes, lowest, node + 1, 0);
        for (int inner = lowest; inner <= node; inner++) {
            sums[inner] += sum(awards, tree.first(inner), tree.end(inner));
            sumSlopes[inner] += sum(moving, tree.first(inner), tree.end(inner));
            if (inner < node) {
                double clamped = Math.min(bounds.blocCeilings[inner], Math.max(bounds.blocFloors[inner], sums[inner]));
                sums[tree.parent(inner)] += clamped;
                sumSlopes[tree.parent(inner)] += clamped == sums[inner] ? sumSlopes[inner] : 0;
            }
        }
    }

    /** In four parts, so that an addition need not wait for the one before it. */
    private static double sum(double[] values, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            first += values[k];
            second += values[k + 1];
            third += values[k + 2];
            fourth += values[k + 3];
        }
        for (; k < to; k++) {
            first += values[k];
        }
        return (first + second) + (third + fourth);
    }

    /** The most additions, one after another, that a sum of a node has passed through. */
    int additions(int node) {
        return (tree.end(node) - tree.begin(node)) / 4 + 7 * (node - tree.lowest(node) + 1);
    }

    /** The level at and below which all lines of a node stand at their lower ends. */
    double lowest(int node) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = tree.begin(node); k < tree.end(node); k++) {
            least = slopes[k] > 0 ? Math.min(least, (lo[k] - starts[k]) / slopes[k]) : least;
        }
        return least;
    }

    /** The level at and above which all lines of a node stand at their upper ends. */
    double highest(int node) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = tree.begin(node); k < tree.end(node); k++) {
            most = slopes[k] > 0 ? Math.max(most, (hi[k] - starts[k]) / slopes[k]) : most;
        }
        return most;
    }
}
