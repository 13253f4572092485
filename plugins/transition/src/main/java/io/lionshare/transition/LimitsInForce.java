package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which limits of a year bind, given by how much members may change: those that the previous amounts keep, and of the others,
 * in their order, each that can be kept together with those. A limit that does not bind yet keeps its member or bloc from
 * moving away from it.
 *
 * <p>The previous amounts are within every bound so made, so a split exists whenever they add up to the total. For one call.
 */
final class LimitsInForce {
    /** A bound of a member or a bloc: the limit, or for the time being the previous amount. */
    private record Side(LimitTree.Node node, boolean isFloor, Fraction limit, Fraction present, boolean binds) {
        Side(LimitTree.Node node, boolean isFloor, ExactVector base) {
            this(
                    node,
                    isFloor,
                    Fraction.of(isFloor ? node.floor() : node.ceiling()),
                    base.sum(node.positions()),
                    false);
        }

        boolean isKept() {
            return isFloor ? present.compareTo(limit) >= 0 : present.compareTo(limit) <= 0;
        }

        Side binding() {
            return new Side(node, isFloor, limit, present, true);
        }

        Fraction bound() {
            return binds ? limit : present;
        }
    }

    private final LimitTree limits;
    private final ChangeBounds change;
    /** The common scale of the tree: previous amounts and bounds are whole over it. */
    private final BigInteger scale;

    private final List<Side> sides = new ArrayList<>();

    private LimitsInForce(LimitTree limits, ChangeBounds change) {
        this.limits = limits;
        this.change = change;
        this.scale = ExactVector.commonDenominator(change.base(), change.low(), change.high());
    }

    static LimitsInForce of(LimitTree limits, ChangeBounds change) {
        LimitsInForce inForce = new LimitsInForce(limits, change);
        Stream.concat(limits.members().stream(), limits.blocs().stream()).forEach(inForce::add);
        for (int k = 0; k < inForce.sides.size(); k++) {
            inForce.tryToBind(k);
        }
        return inForce;
    }

    private void add(LimitTree.Node node) {
        if (node.floor().signum() > 0) {
            add(new Side(node, true, change.base()));
        }
        if (node.ceiling().compareTo(limits.total()) < 0) {
            add(new Side(node, false, change.base()));
        }
    }

    private void add(Side side) {
        sides.add(side.isKept() ? side.binding() : side);
    }

    private void tryToBind(int k) {
        Side pending = sides.get(k);
        if (!pending.binds()) {
            sides.set(k, pending.binding());
            if (!FeasibleLimits.isFeasible(tree(), change::isIdle)) {
                sides.set(k, pending);
            }
        }
    }

    /** What the numbers of the tree are multiplied by. */
    BigInteger scale() {
        return scale;
    }

    /** The limits that do not bind yet, as bounds on members and blocs. */
    List<UnmetLimit> unmet() {
        return sides.stream()
                .filter(side -> !side.binds())
                .map(side -> new UnmetLimit(side.node().name(), side.isFloor(), side.limit()))
                .toList();
    }

    /** A number of the tree in quanta. */
    Fraction unscaled(BigDecimal value) {
        return Fraction.of(value).dividedBy(new Fraction(scale, BigInteger.ONE));
    }

    /** Where a bound of the tree comes from: a limit, the cap, or the way to the target. */
    String reason(Limit bound) {
        boolean isFloor = bound.kind() == Limit.Kind.FLOOR;
        Fraction amount = unscaled(bound.bound().of(BigDecimal.ZERO));
        for (Side side : sides) {
            if (side.node().name().equals(bound.target())
                    && side.isFloor() == isFloor
                    && side.bound().equals(amount)) {
                String limit = bound.kind().word();
                return side.binds() ? "by its " + limit : "as before, until its " + limit + " binds";
            }
        }
        ExactVector cap = isFloor ? change.capLow() : change.capHigh();
        boolean isCap = limits.members().stream()
                .filter(member -> member.name().equals(bound.target()))
                .anyMatch(member -> cap.get(member.positions()[0]).equals(amount));
        return isCap ? "by its cap" : "on the way to its target";
    }

    /** All bounds of the year together, times the scale. */
    LimitTree tree() {
        BigInteger total = scaled(Fraction.of(limits.total()));
        List<LimitTree.Node> members = new ArrayList<>();
        for (LimitTree.Node member : limits.members()) {
            int i = members.size();
            members.add(node(member, change.low().over(scale, i), change.high().over(scale, i)));
        }
        List<LimitTree.Node> blocs = limits.blocs().stream()
                .map(bloc -> node(bloc, BigInteger.ZERO, total))
                .toList();
        return LimitTree.of(new BigDecimal(total), members, blocs, CapConflictException.PLAIN);
    }

    private LimitTree.Node node(LimitTree.Node node, BigInteger low, BigInteger high) {
        BigInteger floor = low;
        BigInteger ceiling = high;
        for (Side side : sides) {
            if (side.node() == node) {
                floor = side.isFloor() ? floor.max(scaled(side.bound())) : floor;
                ceiling = side.isFloor() ? ceiling : ceiling.min(scaled(side.bound()));
            }
        }
        return LimitTree.node(node.name(), node.positions(), new BigDecimal(floor), new BigDecimal(ceiling));
    }

    private BigInteger scaled(Fraction value) {
        return value.numerator().multiply(scale).divide(value.denominator());
    }
}
