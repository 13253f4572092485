package io.lionshare.plan;

import io.lionshare.model.Alliance;
import io.lionshare.model.LimitTree;
import java.util.Set;
import java.util.TreeSet;

/** Members that carry nothing whatever their score, since their own ceiling is 0, or that of a bloc. They need no figures. */
final class Idle {
    private Idle() {}

    static Set<String> in(Alliance alliance, LimitTree limits) {
        Set<String> idle = new TreeSet<>();
        add(alliance, limits.members(), idle);
        add(alliance, limits.blocs(), idle);
        return idle;
    }

    private static void add(Alliance alliance, Iterable<LimitTree.Node> nodes, Set<String> idle) {
        for (LimitTree.Node node : nodes) {
            if (node.ceiling().signum() == 0) {
                for (int position : node.positions()) {
                    idle.add(alliance.members().get(position).id());
                }
            }
        }
    }
}
