package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.batch.Batch;
import io.lionshare.level.batch.BatchSolver;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.plugin.Plugin;

/**
 * A rule that is a schedule (Young 1987): every member's award rises with one common level, which is where the awards
 * add up to the total.
 *
 * <p>The schedule is all that a subclass says. Floors, ceilings, limits of nested blocs, exact amounts and the
 * continuation past full claims come from the level solver. O(n) per segment and per bloc.
 */
public abstract class ParametricRule implements AllocationRule {
    /** For subclasses. */
    protected ParametricRule() {}

    /**
     * How awards grow with the level.
     *
     * @return the schedule, always the same
     */
    public abstract Schedule schedule();

    @Override
    public final Amounts divide(AllocationProblem problem) {
        Schedule schedule = schedule();
        return schedule.segments().isEmpty() && problem.proportional().isPresent()
                ? problem.proportional().get()
                : LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.feasibleLimits());
    }

    /**
     * Divides many problems at once, in {@code double} and with all weights one; see {@link BatchSolver} for the error.
     *
     * @param batch the problems
     * @param amounts where the results go, one per problem and member, laid out as in the batch; none of its arrays
     * @throws IllegalArgumentException if a problem can't be solved, naming it
     */
    public final void divideAll(Batch batch, double[] amounts) {
        BatchSolver.of(schedule()).solve(batch, amounts);
    }

    /**
     * Divides many problems at once on all cores; the results are those of {@link #divideAll}, bit by bit.
     *
     * @param batch the problems
     * @param amounts where the results go, one per problem and member, laid out as in the batch; none of its arrays
     * @throws IllegalArgumentException if a problem can't be solved, naming it
     */
    public final void divideAllInParallel(Batch batch, double[] amounts) {
        BatchSolver.of(schedule()).solveInParallel(batch, amounts);
    }

    @Override
    public final boolean endsAtClaims() {
        return !schedule().segments().isEmpty();
    }

    @Override
    public final boolean takesLimits() {
        return true;
    }

    @Override
    public final boolean usesWeights() {
        return schedule().segments().stream().anyMatch(segment -> segment.kind() != Segment.Kind.PROPORTIONAL);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
