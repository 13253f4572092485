package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How often one member carries more than another. Exact by divided differences where the difference has the sign of a linear form;
 * where two pools are compared, it is quadratic, and pieces in which its sign is not proved are halved to a
 * width or up to a budget.
 */
final class PairDivision {
    private static final int BUDGET = 300;
    private static final Fraction WIDTH = Fraction.of(1, 1L << 30);

    private final int one;
    private final int other;
    private Fraction more = Fraction.ZERO;
    private Fraction less = Fraction.ZERO;
    private Fraction equal = Fraction.ZERO;
    private Fraction open = Fraction.ZERO;
    private final PriorityQueue<Piece> queue = new PriorityQueue<>(
            Comparator.comparing((Piece piece) -> piece.simplex().part()).reversed());

    private PairDivision(int one, int other) {
        this.one = one;
        this.other = other;
    }

    static PairOrder of(Partition partition, int one, int other) {
        PairDivision division = new PairDivision(one, other);
        partition.pieces().forEach(division::add);
        for (int halvings = 0; halvings < BUDGET && division.open.compareTo(WIDTH) > 0; halvings++) {
            Piece piece = division.queue.remove();
            division.open = division.open.minus(piece.simplex().part());
            piece.simplex().halves().forEach(half -> division.add(new Piece(half, piece.cell())));
        }
        Fraction open = division.open.plus(partition.openPart());
        return new PairOrder(
                Estimate.between(division.more, division.more.plus(open)),
                Estimate.between(division.less, division.less.plus(open)),
                Estimate.between(division.equal, division.equal.plus(partition.openPart())));
    }

    private void add(Piece piece) {
        MemberForm form = piece.cell().members().get(one);
        MemberForm rival = piece.cell().members().get(other);
        Fraction part = piece.simplex().part();
        switch (form.sideOf(rival, piece.simplex())) {
            case ZERO -> equal = equal.plus(part);
            case ABOVE -> more = more.plus(part);
            case BELOW -> less = less.plus(part);
            case BOTH -> divide(piece, form, rival);
        }
    }

    private void divide(Piece piece, MemberForm form, MemberForm rival) {
        if (form.isLinearTo(rival)) {
            Fraction part = piece.simplex().part();
            Fraction above = SignProbability.positive(form.minus(rival).at(piece.simplex()))
                    .times(part);
            more = more.plus(above);
            less = less.plus(part.minus(above));
        } else {
            queue.add(piece);
            open = open.plus(piece.simplex().part());
        }
    }
}
