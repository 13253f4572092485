package io.lionshare.joint;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.tree.IrreducibleConflict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which limits and requirements of a joint problem contradict each other. */
final class Conflicts {
    private final JointProblem problem;

    Conflicts(JointProblem problem) {
        this.problem = problem;
    }

    /**
     * Refuses a problem that has no solution.
     *
     * @throws JointConflict with an irreducible set of conditions
     */
    static void requireNone(JointProblem problem, ValueGrid grid) {
        if (!new ValueNetwork(grid).isSolvable()) {
            List<JointCondition> all = new Conflicts(problem).all();
            throw new JointConflict(IrreducibleConflict.among(all, some -> canMeet(problem, some)));
        }
    }

    /** All conditions of the problem. */
    List<JointCondition> all() {
        List<JointCondition> all = new ArrayList<>();
        for (Burden burden : problem.burdens()) {
            ContributionType type = burden.type();
            String required = "requirement of " + type.id() + " (" + type.format(burden.total()) + ")";
            all.add(new JointCondition(Optional.of(type.id()), Optional.empty(), required));
            for (Limit limit :
                    problem.limits().getOrDefault(type.id(), Limits.none()).list()) {
                String bound = type.format(limit.bound().of(burden.total()));
                String text = limit.kind().word() + " of " + limit.target() + " for " + type.id() + " (" + bound + ")";
                all.add(new JointCondition(Optional.of(type.id()), Optional.of(limit), text));
            }
        }
        for (Limit limit : problem.valueLimits().list()) {
            String bound = problem.format(limit.bound().of(problem.value()));
            String text = limit.kind().word() + " of " + limit.target() + " in all (" + bound + ")";
            all.add(new JointCondition(Optional.empty(), Optional.of(limit), text));
        }
        return all;
    }

    /** Whether some conditions of a problem can be met together. */
    static boolean canMeet(JointProblem problem, List<JointCondition> conditions) {
        Map<String, List<Limit>> limits = new HashMap<>();
        List<Limit> inAll = new ArrayList<>();
        boolean[] mayMiss = new boolean[problem.burdens().size()];
        for (int k = 0; k < mayMiss.length; k++) {
            mayMiss[k] = true;
        }
        for (JointCondition condition : conditions) {
            Optional<String> kind = condition.kind();
            Optional<Limit> limit = condition.limit();
            if (limit.isEmpty()) {
                mayMiss[problem.position(kind.orElseThrow())] = false;
            } else {
                kind.map(id -> limits.computeIfAbsent(id, any -> new ArrayList<>()))
                        .orElse(inAll)
                        .add(limit.get());
            }
        }
        Map<String, Limits> ofKinds = new HashMap<>();
        limits.forEach((kind, list) -> ofKinds.put(kind, new Limits(list)));
        JointProblem part = problem.withLimits(ofKinds).withValueLimits(new Limits(inAll));
        return new ValueNetwork(new ValueGrid(part), mayMiss).isSolvable();
    }
}
