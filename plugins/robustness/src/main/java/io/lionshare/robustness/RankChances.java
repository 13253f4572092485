package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The probability of each rank of one member, where its rank is 1 + the number of members that carry more.
 *
 * <p>In a piece in which no other member's difference changes its sign the rank is one number; where one linear difference does, its
 * divided difference says how much of the piece has which of two ranks. A piece with more is cut along one of them, the largest
 * piece first. For two and three strategies this ends; beyond, it stops where the open pieces are at most a width, or at a budget. An
 * open piece counts for every rank that is possible in it.
 */
final class RankChances {
    private static final int EXACT_STRATEGIES = 3;
    private static final int EXACT_BUDGET = 20_000;
    private static final int BUDGET = 100;
    private static final int HALVINGS = 100;
    private static final double WIDTH = 0.001;

    private final List<PartSum> sums = new ArrayList<>();
    private final List<PartSum> open = new ArrayList<>();
    private final List<Open> left = new ArrayList<>();
    private final PriorityQueue<Open> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Open::size).reversed());
    private double openSize;

    /** A part of a cell, how many others carry more in all of it, and those of which this is not known. */
    private record Open(Simplex simplex, double size, int above, List<Rival> rivals) {
        static Open of(Simplex simplex, int above, List<Rival> rivals) {
            return new Open(simplex, simplex.part().toDouble(), above, rivals);
        }
    }

    /** Another member, and the form with the sign of its amount less that of the member; empty where there is none. */
    private record Rival(MemberForm form, MemberForm member, Optional<FormFilter> difference) {
        static Rival of(MemberForm form, MemberForm member) {
            Optional<FormFilter> difference =
                    form.isLinearTo(member) ? Optional.of(new FormFilter(form.minus(member))) : Optional.empty();
            return new Rival(form, member, difference);
        }

        Side sideIn(Simplex simplex, double[][] near) {
            return difference.isPresent()
                    ? difference.get().sideOf(simplex.corners(), near)
                    : form.sideOf(member, simplex);
        }
    }

    private RankChances(int size) {
        for (int rank = 0; rank < size; rank++) {
            sums.add(new PartSum());
            open.add(new PartSum());
        }
    }

    /** One estimate for each rank from 1. */
    static List<Estimate> of(Partition partition, int member, int size) {
        RankChances chances = new RankChances(size);
        int strategies = 0;
        for (Piece piece : partition.pieces()) {
            List<MemberForm> members = piece.cell().members();
            List<Rival> rivals = IntStream.range(0, size)
                    .filter(other -> other != member)
                    .mapToObj(other -> Rival.of(members.get(other), members.get(member)))
                    .toList();
            strategies = piece.simplex().corners().size();
            chances.add(Open.of(piece.simplex(), 0, rivals));
        }
        boolean isExact = strategies <= EXACT_STRATEGIES;
        // no size is below -1, so that exact sums do not end early by rounding
        chances.divide(isExact ? -1 : WIDTH, isExact ? EXACT_BUDGET : BUDGET);
        partition.open().forEach(simplex -> chances.leave(simplex, 0, size - 1));
        return chances.estimates();
    }

    /** Cuts along linear differences as far as the budget goes, and halves where there are only others. */
    private void divide(double width, int budget) {
        int halvings = 0;
        for (int cuts = 0; cuts < budget && !queue.isEmpty() && openSize > width; cuts++) {
            Open next = queue.remove();
            boolean isLinear = next.rivals.stream().anyMatch(rival -> rival.difference.isPresent());
            if (isLinear || halvings < HALVINGS) {
                halvings += isLinear ? 0 : 1;
                openSize -= next.size;
                parts(next).forEach(part -> add(Open.of(part, next.above, next.rivals)));
            } else {
                left.add(next);
            }
        }
        left.addAll(queue);
        left.forEach(rest -> leave(rest.simplex, rest.above, rest.above + rest.rivals.size()));
    }

    /** Counts a part as open for a range of numbers of members that carry more. */
    private void leave(Simplex simplex, int from, int to) {
        for (int above = from; above <= to; above++) {
            open.get(above).add(simplex.part());
        }
    }

    private static List<Simplex> parts(Open next) {
        return next.rivals.stream()
                .flatMap(rival -> rival.difference.stream())
                .findFirst()
                .map(difference -> next.simplex.cut(difference.form()).parts())
                .orElseGet(next.simplex::halves);
    }

    private void add(Open next) {
        int above = next.above;
        List<Rival> crossing = new ArrayList<>();
        double[][] near = FormFilter.near(next.simplex.corners());
        for (Rival rival : next.rivals) {
            Side side = rival.sideIn(next.simplex, near);
            if (side == Side.BOTH) {
                crossing.add(rival);
            } else if (side == Side.ABOVE) {
                above++;
            }
        }
        Fraction part = next.simplex.part();
        if (crossing.isEmpty()) {
            sums.get(above).add(part);
        } else if (crossing.size() == 1 && crossing.get(0).difference.isPresent()) {
            LinearForm difference = crossing.get(0).difference.get().form();
            UnreducedFraction more = SignProbability.chance(difference.at(next.simplex));
            sums.get(above + 1).add(more.times(part));
            sums.get(above).add(more.complement().times(part));
        } else {
            openSize += next.size;
            queue.add(Open.of(next.simplex, above, crossing));
        }
    }

    private List<Estimate> estimates() {
        return IntStream.range(0, sums.size())
                .mapToObj(above -> sums.get(above).upTo(open.get(above)))
                .toList();
    }
}
