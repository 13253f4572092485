package io.lionshare.level.batch;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One problem of a batch by the exact solver: for numbers so far apart that no level in {@code double} leads to amounts that
 * add up.
 */
final class ExactBatchProblem {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");

    private ExactBatchProblem() {}

    /**
     * Solves a problem whose numbers are valid.
     *
     * @return false if its limits leave no solution
     */
    static boolean solve(Schedule schedule, Batch batch, int row, double[] results) {
        int members = batch.members();
        int from = row * members;
        BigDecimal total = new BigDecimal(batch.totals()[row]);
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        List<LimitTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            BigDecimal floor = batch.limited() ? new BigDecimal(batch.lower()[from + i]) : BigDecimal.ZERO;
            boolean isOpen = !batch.limited() || batch.upper()[from + i] == Double.POSITIVE_INFINITY;
            BigDecimal ceiling = isOpen ? total.max(floor) : new BigDecimal(batch.upper()[from + i]);
            least = least.add(floor);
            most = most.add(batch.claims()[from + i] > 0 ? ceiling : floor);
            nodes.add(LimitTree.node(Integer.toString(i), new int[] {i}, floor, ceiling));
        }
        if (total.compareTo(least) < 0 || total.compareTo(most) > 0) {
            return false;
        }
        double[] ones = new double[members];
        Arrays.fill(ones, 1);
        Amounts claims = Amounts.of(Arrays.copyOfRange(batch.claims(), from, from + members));
        LimitTree limits = LimitTree.of(total, nodes, List.of(), TYPE);
        double[] amounts =
                LevelSolver.solve(schedule, claims, Amounts.of(ones), limits).toArray();
        System.arraycopy(amounts, 0, results, from, members);
        return true;
    }
}
