package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How often one member carries more than another. Where one linear form has the sign of their difference in the whole space, the space
 * is not cut into pieces, which is quick. Exact by divided differences where the difference has the sign of a linear form;
 * where two pools are compared, it is quadratic, and pieces in which its sign is not proved are halved to a
 * width or up to a budget.
 */
final class PairDivision {
    private static final int BUDGET = 300;
    private static final double WIDTH = 0x1p-30;

    private final int one;
    private final int other;
    private final PartSum more = new PartSum();
    private final PartSum less = new PartSum();
    private final PartSum equal = new PartSum();
    private double openSize;
    private final PriorityQueue<Piece> queue = new PriorityQueue<>(
            Comparator.comparing((Piece piece) -> piece.simplex().part()).reversed());

    private PairDivision(int one, int other) {
        this.one = one;
        this.other = other;
    }

    static PairOrder of(Partition partition, int one, int other) {
        PairDivision division = new PairDivision(one, other);
        partition
                .difference(one, other)
                .ifPresentOrElse(
                        form -> partition.space().forEach(simplex -> division.add(form, simplex)),
                        () -> partition.pieces().forEach(division::add));
        for (int halvings = 0;
                halvings < BUDGET && !division.queue.isEmpty() && division.openSize > WIDTH;
                halvings++) {
            Piece piece = division.queue.remove();
            division.openSize -= piece.simplex().part().toDouble();
            piece.simplex().halves().forEach(half -> division.add(new Piece(half, piece.cell())));
        }
        PartSum unknown = new PartSum();
        partition.open().forEach(simplex -> unknown.add(simplex.part()));
        Estimate equal = division.equal.upTo(unknown);
        division.queue.forEach(piece -> unknown.add(piece.simplex().part()));
        return new PairOrder(division.more.upTo(unknown), division.less.upTo(unknown), equal);
    }

    private void add(Piece piece) {
        MemberForm form = piece.cell().members().get(one);
        MemberForm rival = piece.cell().members().get(other);
        Fraction part = piece.simplex().part();
        switch (form.sideOf(rival, piece.simplex())) {
            case ZERO -> equal.add(part);
            case ABOVE -> more.add(part);
            case BELOW -> less.add(part);
            case BOTH -> divide(piece, form, rival);
        }
    }

    /** A part in which a linear form has the sign of the difference. */
    private void add(LinearForm difference, Simplex simplex) {
        if (difference.isZero()) {
            equal.add(simplex.part());
            return;
        }
        UnreducedFraction above = SignProbability.chance(difference.at(simplex));
        more.add(above.times(simplex.part()));
        less.add(above.complement().times(simplex.part()));
    }

    private void divide(Piece piece, MemberForm form, MemberForm rival) {
        if (form.isLinearTo(rival)) {
            add(form.minus(rival), piece.simplex());
        } else {
            queue.add(piece);
            openSize += piece.simplex().part().toDouble();
        }
    }
}
