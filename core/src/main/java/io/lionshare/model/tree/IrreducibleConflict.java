package io.lionshare.model.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The search for conditions that contradict each other, none of them too many: without any one of them the others can be kept.
 *
 * <p>One half of the conditions is needed only as far as the other half does not contradict by itself (Junker, QUICKXPLAIN,
 * AAAI 2004). Of several such sets, the order of the conditions decides which is found. O(k log(b / k)) trials for k conditions
 * in conflict out of b.
 */
public final class IrreducibleConflict {
    private IrreducibleConflict() {}

    /**
     * An irreducible set.
     *
     * @param conditions all conditions, at least one; they cannot be kept together
     * @param canKeep whether some of them can be kept together; those of a part can if those of the whole can
     * @return the conditions in conflict, in their order
     */
    public static <T> List<T> among(List<T> conditions, Predicate<List<T>> canKeep) {
        return among(conditions, List.of(), false, canKeep);
    }

    /**
     * The conditions among some that cannot be kept together with given ones.
     *
     * @param grew whether the given ones have grown since they were last kept
     */
    private static <T> List<T> among(List<T> some, List<T> given, boolean grew, Predicate<List<T>> canKeep) {
        if (grew && !canKeep.test(given)) {
            return List.of();
        }
        if (some.size() == 1) {
            return List.copyOf(some);
        }
        List<T> half = some.subList(0, some.size() / 2);
        List<T> rest = some.subList(some.size() / 2, some.size());
        List<T> ofRest = among(rest, joined(given, half), true, canKeep);
        List<T> ofHalf = among(half, joined(given, ofRest), !ofRest.isEmpty(), canKeep);
        return joined(ofHalf, ofRest);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }
}
