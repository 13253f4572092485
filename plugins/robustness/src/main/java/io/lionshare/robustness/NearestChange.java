package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The weighting nearest to a given one within parts of the weight space, by the weight that has to be moved.
 *
 * <p>Where no weight crosses the given one, the weight moved is linear, so that a corner has the least. Other parts are cut where a
 * weight is the given one. Those that could hold the nearest come first, and a part that cannot be nearer than what is found is left
 * out. At most 300 parts are cut; what is left then bounds the distance from below.
 */
final class NearestChange {
    private static final int BUDGET = 300;

    private final Amounts from;
    private final List<LinearForm> weights;

    NearestChange(Amounts from) {
        this.from = from;
        List<LinearForm> forms = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            forms.add(LinearForm.weightLess(k, Fraction.of(from, k), from.size()));
        }
        this.weights = List.copyOf(forms);
    }

    /** The nearest weighting that was found, and a bound on the distance of the nearest there is. */
    record Nearest(Amounts weighting, Estimate moved) {}

    private record Part(Simplex simplex, Fraction bound) {}

    /** The nearest weighting; empty if there are no parts. */
    Optional<Nearest> within(List<Simplex> parts) {
        PriorityQueue<Part> queue = new PriorityQueue<>(Comparator.comparing(Part::bound));
        parts.forEach(simplex -> queue.add(new Part(simplex, bound(simplex))));
        Comparator<Amounts> byDistance = Comparator.comparing(this::distance);
        Optional<Amounts> nearest =
                parts.stream().flatMap(simplex -> simplex.corners().stream()).min(byDistance);
        for (int cuts = 0; cuts < BUDGET && isOpen(queue, nearest); cuts++) {
            Simplex simplex = queue.remove().simplex;
            for (Simplex side : sides(simplex)) {
                Amounts corner = side.corners().stream().min(byDistance).orElseThrow();
                nearest = nearest.filter(found -> byDistance.compare(found, corner) <= 0)
                        .or(() -> Optional.of(corner));
                queue.add(new Part(side, bound(side)));
            }
        }
        return nearest.map(found -> {
            Fraction moved = distance(found);
            Fraction least = isOpen(queue, Optional.of(found)) ? queue.element().bound : moved;
            return new Nearest(found, Estimate.between(least, moved));
        });
    }

    private boolean isOpen(PriorityQueue<Part> queue, Optional<Amounts> nearest) {
        return !queue.isEmpty() && nearest.isPresent() && queue.element().bound.compareTo(distance(nearest.get())) < 0;
    }

    /** The parts on the two sides of the first weight that crosses the given one; none if no weight does. */
    private List<Simplex> sides(Simplex simplex) {
        return weights.stream()
                .filter(weight -> weight.sideOf(simplex) == Side.BOTH)
                .findFirst()
                .map(weight -> simplex.cut(weight).parts())
                .orElse(List.of());
    }

    /** What no weighting of the simplex is nearer than: the weight that all of them add, or all of them take away. */
    private Fraction bound(Simplex simplex) {
        Fraction added = Fraction.ZERO;
        Fraction taken = Fraction.ZERO;
        for (int k = 0; k < from.size(); k++) {
            int strategy = k;
            List<Fraction> changes = simplex.corners().stream()
                    .map(corner -> Fraction.of(corner, strategy).minus(Fraction.of(from, strategy)))
                    .sorted()
                    .toList();
            added = added.plus(changes.get(0).max(Fraction.ZERO));
            taken = taken.plus(changes.get(changes.size() - 1).negated().max(Fraction.ZERO));
        }
        return added.max(taken);
    }

    /** Half the sum of the absolute differences. */
    Fraction distance(Amounts weighting) {
        List<Fraction> changes = new ArrayList<>();
        for (int k = 0; k < from.size(); k++) {
            changes.add(Fraction.of(weighting, k).minus(Fraction.of(from, k)).abs());
        }
        return Fraction.sum(changes).dividedBy(2);
    }
}
