package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The probability of each rank of one member, where its rank is 1 + the number of members that carry more.
 *
 * <p>Members that carry more, or less, in a whole piece are counted first, exactly. If the differences of the others are linear, the
 * piece is divided exactly over two and three strategies ({@link ExactRanks}). All other pieces are bounded ({@link RankBounds}).
 */
final class RankChances {
    private final ExactRanks exact;
    private final RankBounds bounds;

    private RankChances(int size) {
        this.exact = new ExactRanks(size);
        this.bounds = new RankBounds(size);
    }

    /** One estimate for each rank from 1; bounds are narrowed up to a number of steps. */
    static List<Estimate> of(Partition partition, int member, int size, int steps) {
        RankChances chances = new RankChances(size);
        for (Piece piece : partition.pieces()) {
            List<MemberForm> members = piece.cell().members();
            List<Rival> rivals = IntStream.range(0, size)
                    .filter(other -> other != member)
                    .mapToObj(other -> Rival.of(members.get(other), members.get(member)))
                    .toList();
            chances.add(piece.simplex(), rivals);
        }
        chances.bounds.divide(steps);
        return chances.estimates(partition);
    }

    private void add(Simplex simplex, List<Rival> rivals) {
        int above = 0;
        List<Rival> crossing = new ArrayList<>();
        double[][] near = FormFilter.near(simplex.corners());
        for (Rival rival : rivals) {
            Side side = rival.sideIn(simplex, near);
            if (side == Side.BOTH) {
                crossing.add(rival);
            } else if (side == Side.ABOVE) {
                above++;
            }
        }
        boolean isExact = simplex.corners().size() <= ExactRanks.MOST_STRATEGIES
                && crossing.stream().allMatch(Rival::isLinear);
        if (isExact || crossing.isEmpty()) {
            exact.add(simplex, above, crossing.stream().map(Rival::difference).toList());
        } else {
            bounds.add(
                    simplex,
                    above,
                    crossing.stream().map(rival -> rival.in(simplex)).toList());
        }
    }

    /** Exact parts, bounds of others, and what the partition leaves open, which may have any rank; they add up to 1. */
    private List<Estimate> estimates(Partition partition) {
        PartSum open = new PartSum();
        partition.open().forEach(simplex -> open.add(simplex.part()));
        Estimate any = Estimate.between(Fraction.ZERO, open.estimate().high());
        List<Estimate> known = exact.estimates();
        List<Estimate> bounded = bounds.estimates();
        List<Estimate> estimates = IntStream.range(0, known.size())
                .mapToObj(above -> Estimate.sum(List.of(known.get(above), bounded.get(above), any)))
                .toList();
        Fraction low = Fraction.sum(estimates.stream().map(Estimate::low).toList());
        Fraction high = Fraction.sum(estimates.stream().map(Estimate::high).toList());
        return estimates.stream()
                .map(each -> Estimate.between(
                        each.low().max(Fraction.ONE.minus(high.minus(each.high()))),
                        each.high().min(Fraction.ONE.minus(low.minus(each.low())))))
                .toList();
    }
}
