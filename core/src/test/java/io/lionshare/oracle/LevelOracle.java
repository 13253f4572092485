package io.lionshare.oracle;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a schedule within a limit tree, by the definition: a member's function of the level is its schedule,
 * clamped; a bloc's is the sum of its members' and blocs' functions, clamped; the level is read off the whole sum, and
 * each bloc passes on what it gets by a level of its own.
 */
public final class LevelOracle {
    private final BigFraction[] amounts;

    private LevelOracle(int size) {
        this.amounts = new BigFraction[size];
    }

    private record Node(PiecewiseLinear inner, PiecewiseLinear outer, List<Node> children, int member) {}

    public static BigFraction[] solve(Schedule schedule, Case problem) {
        return solve(schedule, Fractions.of(problem.claims()), Fractions.of(problem.weights()), problem.limits());
    }

    public static BigFraction[] solve(
            Schedule schedule, BigFraction[] claims, BigFraction[] weights, LimitTree limits) {
        List<PiecewiseLinear> functions = functions(schedule, claims, weights, limits);
        @Nullable Node[] outermost = new @Nullable Node[claims.length];
        for (int i = 0; i < claims.length; i++) {
            LimitTree.Node member = limits.members().get(i);
            BigFraction floor = Fractions.of(member.floor());
            PiecewiseLinear clamped = claims[i].equals(BigFraction.ZERO)
                    ? PiecewiseLinear.constant(floor)
                    : functions.get(i).clamp(floor, Fractions.of(member.ceiling()));
            outermost[i] = new Node(clamped, clamped, List.of(), i);
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            List<Node> children = distinct(outermost, bloc.positions());
            PiecewiseLinear inner =
                    PiecewiseLinear.sum(children.stream().map(Node::outer).toList());
            PiecewiseLinear outer = inner.clamp(Fractions.of(bloc.floor()), Fractions.of(bloc.ceiling()));
            Node node = new Node(inner, outer, children, -1);
            for (int i : bloc.positions()) {
                outermost[i] = node;
            }
        }
        int[] everyone = new int[claims.length];
        for (int i = 0; i < everyone.length; i++) {
            everyone[i] = i;
        }
        List<Node> children = distinct(outermost, everyone);
        PiecewiseLinear whole =
                PiecewiseLinear.sum(children.stream().map(Node::outer).toList());
        LevelOracle oracle = new LevelOracle(claims.length);
        oracle.pass(new Node(whole, whole, children, -1), Fractions.of(limits.total()));
        return oracle.amounts;
    }

    private void pass(Node node, BigFraction amount) {
        if (node.children.isEmpty()) {
            amounts[node.member] = amount;
            return;
        }
        BigFraction level = node.inner.levelOf(amount);
        for (Node child : node.children) {
            pass(child, child.outer.valueAt(level));
        }
    }

    private static List<Node> distinct(@Nullable Node[] outermost, int[] positions) {
        List<Node> nodes = new ArrayList<>();
        for (int i : positions) {
            Node node = outermost[i];
            if (node != null && !nodes.contains(node)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** Every member's schedule as a function of one level that runs through all segments, one after another. */
    private static List<PiecewiseLinear> functions(
            Schedule schedule, BigFraction[] claims, BigFraction[] weights, LimitTree limits) {
        int n = claims.length;
        List<List<BigFraction>> at = new ArrayList<>();
        List<List<BigFraction>> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            at.add(new ArrayList<>(List.of(BigFraction.ZERO)));
            values.add(new ArrayList<>(List.of(BigFraction.ZERO)));
        }
        BigFraction offset = BigFraction.ZERO;
        BigFraction part = BigFraction.ZERO;
        for (Segment segment : schedule.segments()) {
            BigFraction end = Fractions.of(segment.end());
            BigFraction[][] levels = new BigFraction[n][];
            for (int i = 0; i < n; i++) {
                levels[i] = levels(segment.kind(), claims[i], weights[i], part, end);
            }
            BigFraction first = null;
            BigFraction last = null;
            for (BigFraction[] own : levels) {
                first = first == null || own[0].compareTo(first) < 0 ? own[0] : first;
                last = last == null || own[1].compareTo(last) > 0 ? own[1] : last;
            }
            if (first == null || last == null) {
                throw new IllegalArgumentException("no members");
            }
            for (int i = 0; i < n; i++) {
                at.get(i).add(offset.add(levels[i][0].subtract(first)));
                values.get(i).add(claims[i].multiply(part));
                at.get(i).add(offset.add(levels[i][1].subtract(first)));
                values.get(i).add(claims[i].multiply(end));
            }
            offset = offset.add(last.subtract(first));
            part = end;
        }
        BigFraction enough = BigFraction.ONE;
        for (int i = 0; i < n; i++) {
            BigDecimal ceiling = limits.members().get(i).ceiling();
            if (!claims[i].equals(BigFraction.ZERO)) {
                BigFraction needed = Fractions.of(ceiling).divide(claims[i]);
                enough = needed.compareTo(enough) > 0 ? needed : enough;
            }
        }
        List<PiecewiseLinear> functions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            at.get(i).add(offset);
            values.get(i).add(claims[i].multiply(part));
            at.get(i).add(offset.add(enough));
            values.get(i).add(claims[i].multiply(part.add(enough)));
            functions.add(new PiecewiseLinear(at.get(i), values.get(i)));
        }
        return functions;
    }

    /** The levels at which a member's award leaves the start of a segment, and reaches its end. */
    private static BigFraction[] levels(
            Segment.Kind kind, BigFraction claim, BigFraction weight, BigFraction part, BigFraction end) {
        BigFraction way = claim.multiply(end.subtract(part)).divide(weight);
        return switch (kind) {
            case EQUAL_GAINS -> new BigFraction[] {BigFraction.ZERO, way};
            case EQUAL_LOSSES -> new BigFraction[] {way.negate(), BigFraction.ZERO};
            case EQUAL_AWARDS ->
                new BigFraction[] {
                    claim.multiply(part).divide(weight), claim.multiply(end).divide(weight)
                };
            case EQUAL_SHORTFALLS ->
                new BigFraction[] {
                    claim.multiply(part.subtract(1)).divide(weight),
                    claim.multiply(end.subtract(1)).divide(weight)
                };
            case PROPORTIONAL -> new BigFraction[] {part, end};
        };
    }
}
