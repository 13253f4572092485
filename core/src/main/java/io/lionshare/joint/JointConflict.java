package io.lionshare.joint;

import io.lionshare.plugin.Names;
import java.util.List;

/** Limits and requirements of several kinds that no amounts can meet together. */
public final class JointConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<JointCondition> conditions;

    JointConflict(List<JointCondition> conditions) {
        super("no joint split meets all of: "
                + Names.few(conditions.stream().map(JointCondition::text).toList())
                + "\nMaybe relax one of these: dropping any one of them resolves the conflict");
        this.conditions = List.copyOf(conditions);
    }

    /**
     * What conflicts.
     *
     * @return an irreducible set of conditions: without any one of them the others can be met
     */
    public List<JointCondition> conditions() {
        return conditions;
    }
}
