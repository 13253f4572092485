package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Bounds on the probability of each rank of one member, in {@code double}, for any number of strategies.
 *
 * <p>A piece carries the values of differences at its corners, not the corners themselves. It is cut where one of the differences is 0
 * on an edge, along the same one until no part is crossed by it. A piece that one linear difference crosses is decided by its divided
 * difference. The piece in which most is uncertain comes first. This ends, or stops at a budget of steps, one for each difference
 * of a piece that is cut; in the pieces that are left, the probability of each difference bounds that of each rank.
 *
 * <p>Sums of parts have a relative error below 2<sup>-32</sup>, whatever the points of cuts are. Values are known up to 2<sup>-40</sup>
 * of the largest value of their difference, so that a weighting has a wrong rank at most where a difference is within 2<sup>-39</sup>
 * of 0. The density of a difference is at most (<i>K</i> &minus; 1) / (its greatest value &minus; its least), so this has a
 * probability of at most 2(<i>K</i> &minus; 1) 2<sup>-39</sup> for each of them. Bounds are moved outwards by both: with 31
 * other members and 4 strategies by 6 &middot; 10<sup>-10</sup>.
 */
final class RankBounds {
    private static final double RELATIVE = 0x1p-32;
    private static final double STEP = 1e-12;

    private final double[] low;
    private final double[] high;
    private final BitSet possible = new BitSet();
    private final PriorityQueue<RankPiece> queue =
            new PriorityQueue<>(Comparator.comparingDouble(RankPiece::uncertain).reversed());
    private int mostCrossing;
    private int corners;

    RankBounds(int size) {
        this.low = new double[size];
        this.high = new double[size];
    }

    /** Adds a part in which some members carry more, and others may. */
    void add(Simplex simplex, int above, List<Difference> open) {
        mostCrossing = Math.max(mostCrossing, open.size());
        corners = simplex.corners().size();
        add(simplex.part().toDouble(), 0, above, open.toArray(Difference[]::new), -1);
    }

    private void add(double part, int cuts, int above, Difference[] differences, int cutting) {
        int more = above;
        int doubtful = 0;
        int cutNext = -1;
        List<Difference> open = new ArrayList<>(differences.length);
        for (int j = 0; j < differences.length; j++) {
            Side side = differences[j].side();
            if (side == Side.BOTH) {
                cutNext = j == cutting ? open.size() : cutNext;
                open.add(differences[j]);
            } else {
                more += side == Side.ABOVE ? 1 : 0;
                doubtful += differences[j].isDoubtful() ? 1 : 0;
            }
        }
        if (open.size() == 1 && !Double.isNaN(open.get(0).chance())) {
            double chance = open.get(0).chance();
            count(more + 1, part * chance);
            count(more, part * (1 - chance));
        } else if (open.isEmpty()) {
            count(more, part);
        } else {
            queue.add(new RankPiece(part, cuts, more, open.toArray(Difference[]::new), cutNext));
        }
        if (doubtful > 0) {
            possible.set(Math.max(0, more - doubtful), Math.min(low.length, more + doubtful + open.size() + 1));
        }
    }

    private void count(int above, double part) {
        possible.set(above);
        low[above] += part;
        high[above] += part;
    }

    /** Cuts until all is decided, or as many steps as there are. */
    void divide(int steps) {
        List<RankPiece> left = new ArrayList<>();
        int step = 0;
        while (step < steps && !queue.isEmpty()) {
            RankPiece piece = queue.remove();
            step += piece.open().length;
            if (piece.cuts() < RankPiece.MOST_CUTS) {
                cut(piece);
            } else {
                left.add(piece);
            }
        }
        left.addAll(queue);
        queue.clear();
        left.forEach(this::leave);
    }

    private void cut(RankPiece piece) {
        int cutting = piece.cutting();
        EdgePoint point = piece.open()[cutting].cut();
        add(
                piece.part() * (1 - point.way()),
                piece.cuts() + 1,
                piece.above(),
                moved(piece, point.from(), point),
                cutting);
        add(piece.part() * point.way(), piece.cuts() + 1, piece.above(), moved(piece, point.to(), point), cutting);
    }

    private static Difference[] moved(RankPiece piece, int corner, EdgePoint point) {
        Difference[] moved = new Difference[piece.open().length];
        for (int j = 0; j < moved.length; j++) {
            moved[j] = piece.open()[j].with(corner, point, j == piece.cutting());
        }
        return moved;
    }

    private void leave(RankPiece piece) {
        CountBounds counts = piece.counts();
        int last = piece.open().length;
        possible.set(piece.above(), piece.above() + last + 1);
        for (int count = 0; count <= last; count++) {
            low[piece.above() + count] += piece.part() * counts.least(count);
            high[piece.above() + count] += piece.part() * counts.most(count);
        }
    }

    /** One estimate for each rank from 1, of what was added. */
    List<Estimate> estimates() {
        double error = 2.0 * mostCrossing * (corners - 1) * 2 * Difference.NEAR_ZERO + STEP;
        List<Estimate> estimates = new ArrayList<>();
        for (int above = 0; above < low.length; above++) {
            estimates.add(
                    possible.get(above)
                            ? Estimate.between(
                                    grid(Math.floor((low[above] * (1 - RELATIVE) - error) / STEP)),
                                    grid(Math.ceil((high[above] * (1 + RELATIVE) + error) / STEP)))
                            : Estimate.exact(Fraction.ZERO));
        }
        return estimates;
    }

    private static Fraction grid(double steps) {
        return Fraction.of(Math.max(0, (long) steps), Math.round(1 / STEP));
    }
}
