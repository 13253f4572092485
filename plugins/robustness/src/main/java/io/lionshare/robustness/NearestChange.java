package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The weighting nearest to a given one within parts of the weight space. Each part is cut where a weight is the given one; in what
 * remains the weight moved is linear, so that a corner has the least.
 */
final class NearestChange {
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

    /** The nearest weighting; empty if there are no parts. */
    Optional<Amounts> within(List<Simplex> parts) {
        List<Simplex> sides = parts;
        for (LinearForm weight : weights) {
            sides = sides.stream()
                    .flatMap(part -> part.cut(weight).parts().stream())
                    .toList();
        }
        return sides.stream().flatMap(side -> side.corners().stream()).min(Comparator.comparing(this::distance));
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
