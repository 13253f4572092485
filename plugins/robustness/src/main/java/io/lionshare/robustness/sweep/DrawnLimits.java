package io.lionshare.robustness.sweep;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bound;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Requirement;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The limits of a burden as a function of its total and of a factor: floors rounded up to whole quanta, ceilings down, none above the
 * total. A bound within 2<sup>&minus;48</sup> of a whole number is that number, so that rounding in {@code double} moves none.
 */
final class DrawnLimits {
    private static final double UP = 1 + 0x1p-48;
    private static final double DOWN = 1 - 0x1p-48;

    private final List<String> names;
    private final List<int[]> positions;
    private final int members;
    private final ContributionType type;
    private final boolean[] isLimited;
    private final double[] floorQuanta;
    private final double[] floorShare;
    private final double[] ceilingQuanta;
    private final double[] ceilingShare;

    private DrawnLimits(Alliance alliance, ContributionType type, Set<String> names) {
        this.names = List.copyOf(names);
        this.positions = this.names.stream().map(alliance::positions).toList();
        this.members = alliance.size();
        this.type = type;
        int size = names.size();
        isLimited = new boolean[size];
        floorQuanta = new double[size];
        floorShare = new double[size];
        ceilingQuanta = new double[size];
        Arrays.fill(ceilingQuanta, Double.POSITIVE_INFINITY);
        ceilingShare = new double[size];
    }

    static DrawnLimits of(Alliance alliance, Requirement requirement) {
        requirement.limits().resolve(alliance, requirement.burden()); // refuses limits that do not fit
        Set<String> names = new LinkedHashSet<>();
        alliance.members().forEach(member -> names.add(member.id()));
        requirement.limits().list().forEach(limit -> names.add(limit.target()));
        DrawnLimits limits = new DrawnLimits(alliance, requirement.burden().type(), names);
        requirement.limits().list().forEach(limits::add);
        return limits;
    }

    private void add(Limit limit) {
        int node = names.indexOf(limit.target());
        isLimited[node] = true;
        double share = limit.bound() instanceof Bound.Share part ? part.value().doubleValue() : 0;
        double quanta = limit.bound() instanceof Bound.Amount amount
                ? amount.value().divide(type.quantum(), MathContext.DECIMAL128).doubleValue()
                : 0;
        boolean isFloor = limit.kind() == Limit.Kind.FLOOR;
        (isFloor ? floorShare : ceilingShare)[node] = share;
        (isFloor ? floorQuanta : ceilingQuanta)[node] = quanta;
    }

    double floor(int node, double total, double factor) {
        return floor(floorQuanta[node], floorShare[node], total, factor);
    }

    double ceiling(int node, double total, double factor) {
        return ceiling(ceilingQuanta[node], ceilingShare[node], total, factor);
    }

    private static double floor(double quanta, double share, double total, double factor) {
        return Math.ceil(factor * (quanta + share * total) * DOWN);
    }

    private static double ceiling(double quanta, double share, double total, double factor) {
        return Math.min(total, Math.floor(factor * (quanta + share * total) * UP));
    }

    /** The limits of one draw; a floor above its ceiling is found out by who uses the tree. */
    LimitTree tree(double total, double factor) {
        List<LimitTree.Node> nodes = new ArrayList<>();
        for (int node = 0; node < names.size(); node++) {
            nodes.add(LimitTree.node(
                    names.get(node),
                    node < members ? new int[] {node} : positions.get(node),
                    new BigDecimal(floor(node, total, factor)),
                    new BigDecimal(ceiling(node, total, factor))));
        }
        return LimitTree.of(
                new BigDecimal(total), nodes.subList(0, members), nodes.subList(members, nodes.size()), type);
    }

    /** The nodes of the blocs that have limits. */
    DrawTree nodes() {
        return DrawTree.of(members, positions.subList(members, positions.size()));
    }

    /** These nodes, in which the members without limits of their own share places. */
    DrawTree grouped() {
        return nodes().grouped(isLimited);
    }

    /** Whether the member at a place has limits of its own. */
    boolean hasLimits(int member) {
        return member != DrawTree.GROUP && isLimited[member];
    }

    /** Rows to be filled. */
    LimitRows rows() {
        return new LimitRows(isLimited);
    }

    /** Fills the limits of draws. */
    void fill(DrawLanes lanes, LimitRows rows) {
        int count = lanes.count();
        double[] totals = lanes.totals;
        double[] factors = lanes.limitFactors;
        System.arraycopy(totals, 0, rows.totals, 0, count);
        for (int node = 0; node < isLimited.length; node++) {
            if (isLimited[node]) {
                setFloors(count, floorQuanta[node], floorShare[node], totals, factors, rows.floors[node]);
                setCeilings(count, ceilingQuanta[node], ceilingShare[node], totals, factors, rows.ceilings[node]);
            }
        }
    }

    /* Compiler (C2 of JDK 17). Loops over lanes become vectors if their arrays are parameters and each stores to one array. */

    private static void setFloors(
            int count, double quanta, double share, double[] totals, double[] factors, double... floors) {
        for (int l = 0; l < count; l++) {
            floors[l] = floor(quanta, share, totals[l], factors[l]);
        }
    }

    private static void setCeilings(
            int count, double quanta, double share, double[] totals, double[] factors, double... ceilings) {
        for (int l = 0; l < count; l++) {
            ceilings[l] = ceiling(quanta, share, totals[l], factors[l]);
        }
    }

    /** Positions of the members that carry nothing in any draw, since their ceiling is 0, or that of a bloc. */
    Set<Integer> idle() {
        return IntStream.range(0, names.size())
                .filter(node -> ceilingQuanta[node] == 0 && ceilingShare[node] == 0)
                .flatMap(node -> Arrays.stream(node < members ? new int[] {node} : positions.get(node)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
