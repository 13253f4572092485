package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Cases with their members in another order. */
public final class Permutations {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");

    private Permutations() {}

    /** Where each position goes. */
    public static int[] random(int size, long seed) {
        Random random = new Random(seed);
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            to[i] = to[j];
            to[j] = i;
        }
        return to;
    }

    public static Case apply(Case problem, int[] to) {
        List<LimitTree.Node> members = new ArrayList<>(problem.limits().members());
        for (LimitTree.Node node : problem.limits().members()) {
            members.set(to[node.positions()[0]], moved(node, to));
        }
        List<LimitTree.Node> blocs =
                problem.limits().blocs().stream().map(node -> moved(node, to)).toList();
        LimitTree tree = LimitTree.of(problem.limits().total(), members, blocs, TYPE);
        return new Case(problem.seed(), moved(problem.claims(), to), moved(problem.weights(), to), tree);
    }

    private static LimitTree.Node moved(LimitTree.Node node, int[] to) {
        int[] positions =
                Arrays.stream(node.positions()).map(i -> to[i]).sorted().toArray();
        return LimitTree.node(node.name(), positions, node.floor(), node.ceiling());
    }

    private static Amounts moved(Amounts amounts, int[] to) {
        double[] values = new double[to.length];
        for (int i = 0; i < to.length; i++) {
            values[to[i]] = amounts.get(i);
        }
        return Amounts.of(values);
    }
}
