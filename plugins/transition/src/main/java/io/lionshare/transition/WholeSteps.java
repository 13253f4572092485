package io.lionshare.transition;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;

/**
 * A road in whole quanta from whole amounts to a whole goal that never passes a cap. Each step moves as much as the side,
 * rising or falling, with the lesser sum of changes allows. That is divided on the other side in proportion to what is left
 * to go. For one call.
 */
final class WholeSteps {
    private final Fastest.Problem problem;
    private final long[] goal;
    private final long[] amounts;

    private WholeSteps(Fastest.Problem problem, long[] start, long[] goal) {
        this.problem = problem;
        this.goal = goal;
        this.amounts = start.clone();
    }

    /** The number of its steps; empty if it stops, leaves a limit that the goal keeps, or needs too many. */
    static OptionalInt count(Fastest.Problem problem, long[] start, long[] goal) {
        WholeSteps road = new WholeSteps(problem, start, goal);
        for (int steps = 0; steps <= LoneMember.MOST_STEPS; steps++) {
            if (Arrays.equals(road.amounts, goal)) {
                return OptionalInt.of(steps);
            }
            if (!road.move() || !road.keepsLimits()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Makes one step; false if nothing can move. */
    private boolean move() {
        long[] rises = changes(true);
        long[] falls = changes(false);
        long moved = Math.min(LongStream.of(rises).sum(), LongStream.of(falls).sum());
        if (moved == 0) {
            return false;
        }
        long[] up = divided(rises, moved, true);
        long[] down = divided(falls, moved, false);
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] += up[i] - down[i];
        }
        return true;
    }

    private long left(int i, boolean isRise) {
        return Math.max(0, isRise ? goal[i] - amounts[i] : amounts[i] - goal[i]);
    }

    /** How far each member can go one way in a step, in whole quanta. */
    private long[] changes(boolean isRise) {
        long[] changes = new long[amounts.length];
        Arrays.setAll(
                changes,
                i -> Fraction.of(left(i, isRise))
                        .min(problem.largest(isRise)
                                .from(Fraction.of(amounts[i]))
                                .floor())
                        .numerator()
                        .longValueExact());
        return changes;
    }

    private long[] divided(long[] most, long moved, boolean isRise) {
        BigDecimal total = BigDecimal.valueOf(moved);
        List<LimitTree.Node> nodes = new ArrayList<>();
        List<Fraction> weights = new ArrayList<>();
        for (int i = 0; i < most.length; i++) {
            nodes.add(LimitTree.node(
                    problem.id(i), new int[] {i}, BigDecimal.ZERO, BigDecimal.valueOf(Math.min(most[i], moved))));
            weights.add(Fraction.of(left(i, isRise)));
        }
        LimitTree tree = LimitTree.of(total, nodes, List.of(), CapConflictException.PLAIN);
        return new LargestRemainder()
                .apportion(Amounts.of(weights), tree, TieBreak.largerWeight())
                .toArray();
    }

    private boolean keepsLimits() {
        return problem.limits().blocs().stream().allMatch(bloc -> {
            long sum =
                    Arrays.stream(bloc.positions()).mapToLong(i -> amounts[i]).sum();
            return bloc.floor().compareTo(BigDecimal.valueOf(sum)) <= 0
                    && bloc.ceiling().compareTo(BigDecimal.valueOf(sum)) >= 0;
        });
    }
}
