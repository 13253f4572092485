package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The part of each weight in the variance of each member's amount: its Shapley effect.
 *
 * <ul>
 *   <li>Where no weight moves the amount there are no parts.
 *   <li>Of two weights each is one less the other, so that each decides the amount alone: both have one half.
 *   <li>Of more weights there is a closed form where they are spread evenly over a whole simplex (no upper bound on a weight binds) and the
 *       amount is one linear form in all of it. Elsewhere in a whole simplex parts are drawn.
 * </ul>
 */
final class WeightParts {
    private final Partition partition;
    private final WeightSpace space;

    WeightParts(Partition partition, WeightSpace space) {
        this.partition = partition;
        this.space = space;
    }

    /** For each member one part for each strategy, or none; empty where nothing is known. */
    List<Optional<List<Estimate>>> all() {
        int members = partition.pieces().get(0).cell().members().size();
        List<Optional<List<Estimate>>> all = new ArrayList<>(
                IntStream.range(0, members).mapToObj(this::exact).toList());
        boolean isDrawn = partition.open().isEmpty()
                && space.whole().isPresent()
                && all.stream().anyMatch(Optional::isEmpty);
        if (isDrawn) {
            NearAmounts amounts = new NearAmounts(cells());
            DrawnWeightParts drawn =
                    new DrawnWeightParts(space.names().size(), spread -> amounts.at(space.weights(spread)));
            for (int i = 0; i < members; i++) {
                int member = i;
                all.set(i, all.get(i).or(() -> drawn.of(member)));
            }
        }
        return all;
    }

    private Optional<List<Estimate>> exact(int member) {
        ExtremeAmounts extremes = ExtremeAmounts.of(partition.pieces(), member);
        if (partition.open().isEmpty() && extremes.least().equals(extremes.most())) {
            return Optional.of(List.of());
        }
        int strategies = space.names().size();
        if (strategies == 2) {
            return Optional.of(Collections.nCopies(strategies, Estimate.exact(Fraction.of(1, strategies))));
        }
        List<MemberForm> forms = partition.pieces().stream()
                .map(piece -> piece.cell().members().get(member))
                .distinct()
                .toList();
        return partition.open().isEmpty() && forms.size() == 1
                ? space.whole().flatMap(simplex -> ofForm(forms.get(0), simplex))
                : Optional.empty();
    }

    /** Empty where the sum of scores, which the amount is divided by, varies. */
    private static Optional<List<Estimate>> ofForm(MemberForm form, Simplex simplex) {
        boolean isLinear =
                simplex.corners().stream().map(form.sum()::at).distinct().count() == 1;
        return isLinear
                ? Optional.of(WeightVariance.shapleyEffects(form.score().at(simplex)).stream()
                        .map(Estimate::exact)
                        .toList())
                : Optional.empty();
    }

    private List<WeightCell> cells() {
        return partition.pieces().stream().map(Piece::cell).distinct().toList();
    }
}
