package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the cell of a weighting: divides in proportion to the scores within the limits, sees which limits bind, and states when
 * they do.
 *
 * <p>A bloc at a limit divides that limit among its own; all other members are one pool. So a pool is a bloc that binds, or all
 * members, without what is fixed within it. Its level is <i>rest / sum of scores</i>. A member below its ceiling and above its floor
 * has the level of its pool; one at its ceiling would get more at that level, one at its floor less. A bloc at its ceiling has a
 * lower level than what is around it, one at its floor a higher one. All of these are linear in the weights.
 */
final class CellFinder {
    private final List<LinearForm> scores;
    private final LimitTree limits;
    private final int strategies;

    /** The scores of each member as forms, not all 0, and whole limits. */
    CellFinder(List<LinearForm> scores, LimitTree limits) {
        this.scores = scores;
        this.limits = limits;
        this.strategies = scores.get(0).coefficients().size();
    }

    /**
     * The cell that a weighting lies in.
     *
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    WeightCell at(Amounts weights) {
        return cell(standing(weights));
    }

    /** Which limits bind at a weighting. */
    Standing standing(Amounts weights) {
        BigInteger[] values =
                scores.stream().map(score -> score.numeratorAt(weights)).toArray(BigInteger[]::new);
        AllocationProblem problem =
                AllocationProblem.stretched(Amounts.ofFractions(values, weights.denominator()), limits, BigDecimal.ONE);
        return new Standing(limits, problem.proportional().orElseThrow(), scores);
    }

    private WeightCell cell(Standing standing) {
        List<LimitTree.Node> pools = standing.pools();
        List<LevelBounds> bounds = new ArrayList<>();
        List<MemberForm> members = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            members.add(MemberForm.fixed(standing.fixedAmount(i), strategies));
        }
        for (int p = 0; p < pools.size(); p++) {
            int[] free = standing.free(pools.get(p), p);
            BigInteger rest = standing.rest(p);
            LinearForm sum = sum(free);
            LevelBounds level = new LevelBounds(
                    free.length == 0 ? Optional.empty() : Optional.of(new LevelBounds.Level(rest, sum)));
            for (int i : free) {
                members.set(i, new MemberForm(rest, scores.get(i), sum));
            }
            boundByMembers(level, standing, p);
            boundByBlocs(level, standing, p);
            for (int inner = 0; inner < p; inner++) {
                if (standing.poolAround(inner) == p) {
                    boundByPool(level, pools.get(inner), bounds.get(inner), standing);
                }
            }
            bounds.add(level);
        }
        List<LinearForm> conditions = bounds.stream()
                .flatMap(level -> level.conditions().stream())
                .filter(form -> form.coefficients().stream().anyMatch(coefficient -> coefficient.signum() < 0))
                .distinct()
                .toList();
        return new WeightCell(conditions, members);
    }

    private LinearForm sum(int[] positions) {
        return IntStream.of(positions)
                .mapToObj(scores::get)
                .reduce(LinearForm.constant(BigInteger.ZERO, strategies), LinearForm::plus);
    }

    private void boundByMembers(LevelBounds level, Standing standing, int pool) {
        for (int i = 0; i < scores.size(); i++) {
            LimitTree.Node node = limits.members().get(i);
            if (standing.poolOf(i) != pool || scores.get(i).isZero()) {
                continue;
            }
            bound(level, standing, node, scores.get(i), BigInteger.ZERO, standing.isFixed(i));
        }
    }

    private void boundByBlocs(LevelBounds level, Standing standing, int pool) {
        for (LimitTree.Node bloc : limits.blocs()) {
            if (!standing.isPool(bloc) && standing.poolAround(bloc) == pool) {
                int[] free = standing.free(bloc, pool);
                if (free.length > 0) {
                    bound(level, standing, bloc, sum(free), standing.fixedWithin(bloc, pool), false);
                }
            }
        }
    }

    /** The bounds of a node below its limits, or at one of them. */
    private void bound(
            LevelBounds level,
            Standing standing,
            LimitTree.Node node,
            LinearForm score,
            BigInteger fixed,
            boolean binds) {
        boolean isHigh = standing.isAtCeiling(node);
        boolean isLow = standing.isAtFloor(node);
        BigInteger floor = node.floor().toBigInteger().subtract(fixed);
        BigInteger ceiling = node.ceiling().toBigInteger().subtract(fixed);
        if (!binds) {
            if (standing.hasFloor(node)) {
                level.atLeast(floor, score);
            }
            if (standing.hasCeiling(node)) {
                level.atMost(ceiling, score);
            }
        } else if (isHigh && !isLow) {
            level.atLeast(ceiling, score);
        } else if (isLow && !isHigh) {
            level.atMost(floor, score);
        }
    }

    private static void boundByPool(LevelBounds level, LimitTree.Node bloc, LevelBounds inner, Standing standing) {
        boolean isHigh = standing.isAtCeiling(bloc);
        boolean isLow = standing.isAtFloor(bloc);
        if (isHigh && !isLow) {
            level.atLeast(inner);
        } else if (isLow && !isHigh) {
            level.atMost(inner);
        }
    }
}
