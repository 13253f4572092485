package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The weight space in pieces, each within one cell, and what is left open where there are too many.
 *
 * <p>A simplex is asked for the cell of its centre. If all its corners keep the conditions of the cell, it lies within it; else it is
 * cut along a condition that one of them breaks. There are finitely many conditions, so this ends; it stops early at a budget of
 * pieces. The largest simplex comes first, so that little is left open then. At the budget without any piece, the newest part is
 * divided until there is one.
 *
 * @param space the whole, before it is cut
 * @param pieces parts in one cell each
 * @param open parts that are not divided further
 */
record Partition(List<Simplex> space, List<Piece> pieces, List<Simplex> open) {
    /** The usual budget. */
    static final int BUDGET = 5_000;

    /** Copies the lists. */
    Partition {
        space = List.copyOf(space);
        pieces = List.copyOf(pieces);
        open = List.copyOf(open);
    }

    /** A simplex that is to be divided, and its number in the order in which they came. */
    private record Waiting(Simplex simplex, double size, int number) {
        static Waiting of(Simplex simplex, int number) {
            return new Waiting(simplex, simplex.part().toDouble(), number);
        }
    }

    /** With the usual budget. */
    static Partition of(List<Simplex> space, CellFinder finder) {
        return of(space, finder, BUDGET);
    }

    /** Divides until pieces and open parts are more than a budget. */
    static Partition of(List<Simplex> space, CellFinder finder, int budget) {
        List<Piece> pieces = new ArrayList<>();
        List<WeightCell> cells = new ArrayList<>();
        PriorityQueue<Waiting> rest = new PriorityQueue<>(
                Comparator.comparingDouble(Waiting::size).reversed().thenComparingInt(Waiting::number));
        int number = 0;
        for (Simplex simplex : space) {
            rest.add(Waiting.of(simplex, number++));
        }
        while (!rest.isEmpty() && (pieces.isEmpty() || pieces.size() + rest.size() <= budget)) {
            Simplex simplex = (rest.size() <= budget ? rest.remove() : removeNewest(rest)).simplex;
            Optional<WeightCell> known = cells.stream()
                    .filter(cell -> cell.broken(simplex).isEmpty())
                    .findFirst();
            WeightCell cell = known.orElseGet(() -> finder.at(simplex.centre()));
            Optional<LinearForm> broken = cell.broken(simplex);
            if (broken.isEmpty()) {
                pieces.add(new Piece(simplex, cell));
            } else {
                for (Simplex part : simplex.cut(broken.get()).parts()) {
                    rest.add(Waiting.of(part, number++));
                }
            }
            if (known.isEmpty()) {
                cells.add(cell);
            }
        }
        return new Partition(
                space,
                pieces,
                rest.stream().sorted(rest.comparator()).map(Waiting::simplex).toList());
    }

    private static Waiting removeNewest(PriorityQueue<Waiting> rest) {
        Waiting newest = Collections.max(rest, Comparator.comparingInt(Waiting::number));
        rest.remove(newest);
        return newest;
    }

    /**
     * The linear form that has the sign of one member's amount less another's in the whole space; empty if there is none. Members that
     * divide what is left have one: the difference of their scores, whatever limits bind for others.
     */
    Optional<LinearForm> difference(int one, int other) {
        Optional<LinearForm> common = Optional.empty();
        for (Piece piece : pieces) {
            MemberForm form = piece.cell().members().get(one);
            MemberForm rival = piece.cell().members().get(other);
            if (!form.isLinearTo(rival)) {
                return Optional.empty();
            }
            LinearForm difference = form.minus(rival);
            if (common.filter(found -> !found.equals(difference)).isPresent()) {
                return Optional.empty();
            }
            common = Optional.of(difference);
        }
        return common.filter(found -> open.isEmpty());
    }

    /** How much of the space is open, within 0 .. 1. */
    Fraction openPart() {
        return Fraction.sum(open.stream().map(Simplex::part).toList());
    }
}
