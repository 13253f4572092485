package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.util.Arrays;

/** A solvable problem made from a seed: claims (or scores, or weights), weights, and a limit tree. */
public record Case(long seed, Amounts claims, Amounts weights, LimitTree limits) {
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seed " + seed + ": total " + limits.total() + ", claims "
                + Arrays.toString(claims.toArray()) + ", weights " + Arrays.toString(weights.toArray()));
        limits.members().forEach(node -> append(text, node));
        limits.blocs().forEach(node -> append(text, node));
        return text.toString();
    }

    private static void append(StringBuilder text, LimitTree.Node node) {
        text.append("\n  " + node.name() + " " + Arrays.toString(node.positions()) + " " + node.floor() + " .. "
                + node.ceiling());
    }
}
