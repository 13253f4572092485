package io.lionshare.apportion;

import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** What every method demands of a problem: a weight for each member, and a total and bounds in whole units. */
final class UnitProblem {
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** This number of digits always fits a long. */
    private static final int FEW_DIGITS = 18;

    private UnitProblem() {}

    /** A problem whose limits are known to be feasible: the members held must be those of weight 0. */
    static LimitTree require(Amounts weights, FeasibleLimits limits) {
        require(weights, limits.tree());
        if (!limits.holds(weights::isZero)) {
            throw new IllegalArgumentException("members held at their floors must be those of weight 0");
        }
        return limits.tree();
    }

    static void require(Amounts weights, LimitTree limits) {
        if (weights.size() != limits.size()) {
            throw new IllegalArgumentException(
                    "number of weights (" + weights.size() + ") must be the number of members (" + limits.size() + ")");
        }
        requireWhole("total", "", limits.total(), "Maybe a smaller unit");
        requireWhole(limits.members());
        requireWhole(limits.blocs());
    }

    private static void requireWhole(List<LimitTree.Node> nodes) {
        for (LimitTree.Node node : nodes) {
            requireWhole("floor of ", node.name(), node.floor(), "Maybe rounded up, as a plan does");
            requireWhole("ceiling of ", node.name(), node.ceiling(), "Maybe rounded down, as a plan does");
        }
    }

    /** The role comes in two parts, so that no text is built where nothing is wrong. */
    private static void requireWhole(String role, String name, BigDecimal value, String hint) {
        boolean isShort = value.scale() == 0 && value.precision() <= FEW_DIGITS;
        if (!isShort && !isWhole(value)) {
            throw new IllegalArgumentException(
                    role + name + " (" + value + ") must be a whole number of units, at most " + MOST + "\n" + hint);
        }
    }

    private static boolean isWhole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                && (long) plain.precision() - plain.scale() <= FEW_DIGITS + 1
                && plain.toBigInteger().compareTo(MOST) <= 0;
    }
}
