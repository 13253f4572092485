package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds where limits begin or cease to bind between two strategies: the ends of cells, or else the steps between which they do. */
final class KinkSearch {
    /** Weights between which the same limits bind. */
    private record Stretch(Fraction from, Fraction to, List<Limit> binding) {}

    private KinkSearch() {}

    static List<Kink> of(Scenario scenario, Burden burden, Plan other, List<MixedSplit> mixtures) {
        WeightedDivision division = WeightedDivision.of(
                scenario, burden, List.of(scenario.baselinePlan().strategy(), other.strategy()));
        if (division.isProportional()) {
            return between(exact(scenario, burden, division));
        }
        return between(mixtures.stream()
                .flatMap(mixture -> mixture.allocation().stream()
                        .map(split -> new Stretch(mixture.weight(), mixture.weight(), split.binding())))
                .toList());
    }

    private static List<Stretch> exact(Scenario scenario, Burden burden, WeightedDivision division) {
        CellFinder finder = division.finder();
        List<Limit> limits = scenario.limitsOf(burden).list();
        Partition partition = Partition.of(List.of(Simplex.above(List.of(Fraction.ZERO, Fraction.ZERO))), finder);
        return Stream.concat(partition.pieces().stream().map(Piece::simplex), partition.open().stream())
                .map(simplex -> {
                    List<Fraction> ends = simplex.corners().stream()
                            .map(corner -> Fraction.of(corner, 1))
                            .sorted()
                            .toList();
                    return new Stretch(
                            ends.get(0), ends.get(1), binding(limits, division.limits(), finder, simplex.centre()));
                })
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
    }

    private static List<Limit> binding(List<Limit> limits, LimitTree tree, CellFinder finder, Amounts weights) {
        Standing standing = finder.standing(weights);
        return limits.stream()
                .filter(limit -> Stream.concat(tree.members().stream(), tree.blocs().stream())
                        .filter(node -> node.name().equals(limit.target()))
                        .anyMatch(node -> limit.kind() == Limit.Kind.FLOOR
                                ? standing.isAtFloor(node)
                                : standing.isAtCeiling(node)))
                .toList();
    }

    private static List<Kink> between(List<Stretch> stretches) {
        List<Kink> kinks = new ArrayList<>();
        for (int i = 1; i < stretches.size(); i++) {
            Stretch before = stretches.get(i - 1);
            Stretch after = stretches.get(i);
            List<Limit> begin = without(after.binding(), before.binding());
            List<Limit> cease = without(before.binding(), after.binding());
            if (!begin.isEmpty() || !cease.isEmpty()) {
                kinks.add(new Kink(before.to(), after.from(), begin, cease));
            }
        }
        return kinks;
    }

    private static List<Limit> without(List<Limit> list, List<Limit> others) {
        return list.stream().filter(limit -> !others.contains(limit)).toList();
    }
}
