package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final int EXACT_BUDGET = 50_000;
    private static final int BUDGET = 300;
    private static final int HALVINGS = 100;
    private static final Fraction WIDTH = Fraction.of(1, 1_000);

    private final List<Fraction> low;
    private final List<Fraction> high;
    private final PriorityQueue<Open> queue = new PriorityQueue<>(
            Comparator.comparing((Open open) -> open.simplex.part()).reversed());
    private final List<Open> left = new ArrayList<>();
    private Fraction openPart = Fraction.ZERO;

    /** A part of a cell, how many others carry more in all of it, and those of which this is not known. */
    private record Open(Simplex simplex, int above, List<Rival> rivals) {}

    /** Another member, and the form with the sign of its amount less that of the member; empty where there is none. */
    private record Rival(MemberForm form, MemberForm member, Optional<LinearForm> difference) {
        static Rival of(MemberForm form, MemberForm member) {
            return new Rival(
                    form, member, form.isLinearTo(member) ? Optional.of(form.minus(member)) : Optional.empty());
        }

        Side sideIn(Simplex simplex) {
            return difference.map(linear -> linear.sideOf(simplex)).orElseGet(() -> form.sideOf(member, simplex));
        }
    }

    private RankChances(int size, Fraction openPart) {
        this.low = new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
        this.high = new ArrayList<>(Collections.nCopies(size, openPart));
    }

    /** One estimate for each rank from 1. */
    static List<Estimate> of(Partition partition, int member, int size) {
        RankChances chances = new RankChances(size, partition.openPart());
        int strategies = 0;
        for (Piece piece : partition.pieces()) {
            List<MemberForm> members = piece.cell().members();
            List<Rival> rivals = IntStream.range(0, size)
                    .filter(other -> other != member)
                    .mapToObj(other -> Rival.of(members.get(other), members.get(member)))
                    .toList();
            strategies = piece.simplex().corners().size();
            chances.add(new Open(piece.simplex(), 0, rivals));
        }
        boolean isExact = strategies <= EXACT_STRATEGIES;
        chances.divide(isExact ? Fraction.ZERO : WIDTH, isExact ? EXACT_BUDGET : BUDGET);
        return chances.estimates();
    }

    /** Cuts along linear differences as far as the budget goes, and halves where there are only others. */
    private void divide(Fraction width, int budget) {
        int halvings = 0;
        for (int cuts = 0; cuts < budget && !queue.isEmpty() && openPart.compareTo(width) > 0; cuts++) {
            Open open = queue.remove();
            boolean isLinear = open.rivals.stream().anyMatch(rival -> rival.difference.isPresent());
            if (isLinear || halvings < HALVINGS) {
                halvings += isLinear ? 0 : 1;
                openPart = openPart.minus(open.simplex.part());
                for (Simplex part : parts(open)) {
                    add(new Open(part, open.above, open.rivals));
                }
            } else {
                left.add(open);
            }
        }
        left.addAll(queue);
    }

    private static List<Simplex> parts(Open open) {
        return open.rivals.stream()
                .flatMap(rival -> rival.difference.stream())
                .findFirst()
                .map(difference -> open.simplex.cut(difference).parts())
                .orElseGet(open.simplex::halves);
    }

    private void add(Open open) {
        int above = open.above;
        List<Rival> crossing = new ArrayList<>();
        for (Rival rival : open.rivals) {
            Side side = rival.sideIn(open.simplex);
            if (side == Side.BOTH) {
                crossing.add(rival);
            } else if (side == Side.ABOVE) {
                above++;
            }
        }
        Fraction part = open.simplex.part();
        if (crossing.isEmpty()) {
            count(above, part);
        } else if (crossing.size() == 1 && crossing.get(0).difference.isPresent()) {
            LinearForm difference = crossing.get(0).difference.get();
            Fraction more =
                    SignProbability.positive(difference.at(open.simplex)).times(part);
            count(above + 1, more);
            count(above, part.minus(more));
        } else {
            openPart = openPart.plus(part);
            queue.add(new Open(open.simplex, above, crossing));
        }
    }

    private void count(int above, Fraction part) {
        low.set(above, low.get(above).plus(part));
        high.set(above, high.get(above).plus(part));
    }

    private List<Estimate> estimates() {
        for (Open open : left) {
            for (int above = open.above; above <= open.above + open.rivals.size(); above++) {
                high.set(above, high.get(above).plus(open.simplex.part()));
            }
        }
        return IntStream.range(0, low.size())
                .mapToObj(rank -> Estimate.between(low.get(rank), high.get(rank)))
                .toList();
    }
}
