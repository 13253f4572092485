package io.lionshare.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A limit tree that some amounts keep, and the members that stay at their floors in it: their claim, weight or score is 0.
 *
 * <p>Made in one place, so that a problem that holds one can be solved. Immutable.
 */
public final class FeasibleLimits {
    private final LimitTree tree;
    private final boolean[] held;

    private FeasibleLimits(LimitTree tree, boolean[] held) {
        this.tree = tree;
        this.held = held;
    }

    /**
     * Checks a tree: one pass from the members to the total, O(nodes &times; depth).
     *
     * @param tree the total and the bounds
     * @param isHeld whether the member at a position stays at its floor
     * @return the tree, which some amounts keep
     * @throws InfeasibleException if no amounts keep it, with an irreducible set of limits in conflict
     */
    public static FeasibleLimits of(LimitTree tree, IntPredicate isHeld) {
        boolean[] held = held(tree, isHeld);
        tree.requireFeasible(held);
        return new FeasibleLimits(tree, held);
    }

    /**
     * Whether some amounts keep a tree: the check of {@link #of} without the search for a conflict. O(nodes &times; depth).
     *
     * @param tree the total and the bounds
     * @param isHeld whether the member at a position stays at its floor
     * @return true if some amounts keep it
     */
    public static boolean isFeasible(LimitTree tree, IntPredicate isHeld) {
        return tree.isFeasible(held(tree, isHeld));
    }

    /**
     * The limits for whole units that are made of amounts which keep these limits; members whose amount is 0 are held at
     * their floors. This needs no check: with whole bounds on nested or disjoint blocs, each amount can be rounded to one of
     * its two neighbours with all bounds and the total kept. For the matrix of a nested family is totally unimodular, and
     * such constraints with whole bounds have whole solutions wherever they have any (Hoffman and Kruskal 1956). An amount of
     * 0 stays 0. {@code FeasibleUnitsTest} compares it with the check.
     *
     * @param isZero whether the amount of the member at a position is 0
     * @return the same tree
     */
    public FeasibleLimits forUnitsOf(IntPredicate isZero) {
        return new FeasibleLimits(tree, held(tree, isZero));
    }

    /**
     * The same limits without those of blocs: what keeps all keeps these.
     *
     * @return the limits
     */
    public FeasibleLimits withoutBlocs() {
        return new FeasibleLimits(tree.withoutBlocs(), held);
    }

    /**
     * Whether the limits can still be kept when one member gives nothing, and is no longer held to floors of its own, be they
     * the member's or those of a bloc of that member alone. O(nodes &times; depth) for all members together.
     *
     * @return for each member by position, whether the others can carry the total; a new array
     */
    public boolean[] feasibleWithoutEach() {
        int size = tree.size();
        BigDecimal[] low = new BigDecimal[size];
        BigDecimal[] high = new BigDecimal[size];
        for (int i = 0; i < size; i++) {
            LimitTree.Node member = tree.members().get(i);
            low[i] = member.floor();
            high[i] = held[i] ? low[i] : member.ceiling().min(tree.total());
        }
        List<LimitTree.Node> nodes = new ArrayList<>(tree.blocs());
        nodes.add(LimitTree.everyone(size, tree.total()));
        AbsentSums sums = new AbsentSums(nodes, low, high);
        boolean[] feasible = new boolean[size];
        for (int i = 0; i < size; i++) {
            feasible[i] = sums.isFeasibleWithout(i, low[i], high[i]);
        }
        return feasible;
    }

    private static boolean[] held(LimitTree tree, IntPredicate isHeld) {
        boolean[] held = new boolean[tree.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = isHeld.test(i);
        }
        return held;
    }

    /**
     * The total and the bounds.
     *
     * @return the tree
     */
    public LimitTree tree() {
        return tree;
    }

    /**
     * Whether the members that are held are the given ones.
     *
     * @param isHeld whether the member at a position stays at its floor
     * @return true if these are the same members
     */
    public boolean holds(IntPredicate isHeld) {
        for (int i = 0; i < held.length; i++) {
            if (held[i] != isHeld.test(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "feasible " + tree;
    }
}
