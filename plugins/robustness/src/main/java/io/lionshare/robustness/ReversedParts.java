package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of the weight space in which one member carries no more than another, and somewhere less.
 *
 * @param proved parts in which this is proved
 * @param open small parts in which the sign of the difference is not proved
 */
record ReversedParts(List<Simplex> proved, List<Simplex> open) {
    private static final Fraction SMALL = Fraction.of(1, 1_000);

    /** Copies the lists. */
    ReversedParts {
        proved = List.copyOf(proved);
        open = List.copyOf(open);
    }

    static ReversedParts of(Partition partition, int one, int other) {
        ReversedParts.Collector collector =
                new ReversedParts.Collector(new ArrayList<>(), new ArrayList<>(partition.open()));
        for (Piece piece : partition.pieces()) {
            MemberForm form = piece.cell().members().get(one);
            MemberForm rival = piece.cell().members().get(other);
            if (form.isLinearTo(rival)) {
                collector.proved.addAll(piece.simplex().cut(form.minus(rival)).below());
            } else {
                collector.halve(piece.simplex(), form, rival);
            }
        }
        return new ReversedParts(collector.proved, collector.open);
    }

    private record Collector(List<Simplex> proved, List<Simplex> open) {
        void halve(Simplex simplex, MemberForm form, MemberForm rival) {
            Side side = form.sideOf(rival, simplex);
            if (side == Side.BELOW) {
                proved.add(simplex);
            } else if (side == Side.BOTH && simplex.part().compareTo(SMALL) < 0) {
                open.add(simplex);
            } else if (side == Side.BOTH) {
                simplex.halves().forEach(half -> halve(half, form, rival));
            }
        }
    }
}
