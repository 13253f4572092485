package io.lionshare.transition;

import io.lionshare.flow.CellGroup;
import io.lionshare.flow.CellTable;
import io.lionshare.flow.FilledCells;
import io.lionshare.flow.UnitCosts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All years of a road in whole quanta, rounded together by one integral flow (Cox and Ernst 1982).
 *
 * <p>Every amount is its exact amount rounded down or up. So is every running total of a member, from the first year on, and
 * every sum of a bloc with limits. Every year adds up to its total. The first family of groups are years and blocs, the
 * second the nested prefixes of each member; the exact amounts keep all bounds, so whole ones exist (Hoffman and Kruskal
 * 1956). Among all such tables the least &Sigma;|whole &minus; exact| is taken; of equally good ones that which rounds up the
 * larger amounts, then those of earlier members and years. Immutable.
 */
final class WholeRoad {
    /*
     * Cell k * members + i is member i in year k: 0 or 1 on top of the exact amount rounded down. Sums that are whole have one
     * number for both bounds.
     */

    /** Distances this near to each other count as the same: fractions are rounded to doubles. */
    private static final double SLACK = 0x1p-45;

    private final int members;
    private final List<ExactVector> exact;
    private final long[] down;
    private final FilledCells filled;

    private WholeRoad(List<ExactVector> exact, List<LimitTree> limits) {
        this.members = exact.get(0).size();
        this.exact = exact;
        int cells = members * exact.size();
        this.down = new long[cells];
        long[] most = new long[cells];
        double[] fractions = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            ExactVector year = exact.get(cell / members);
            int member = cell % members;
            down[cell] = year.floor(member);
            fractions[cell] = year.fraction(member);
            most[cell] = year.isWhole(member) ? 0 : 1;
        }
        this.filled = CellTable.of(new long[cells], most, years(limits), prefixes())
                .fill(UnitCosts.distance(fractions), SLACK, this::order)
                .orElseThrow(() -> new IllegalStateException("a road of " + members + " members and " + exact.size()
                        + " years cannot be rounded; its exact amounts must keep all bounds"));
    }

    /**
     * Rounds a road.
     *
     * @param exact the amounts of each year, which add up to its total and keep its limits in force
     * @param limits the blocs of each year
     */
    static WholeRoad of(List<ExactVector> exact, List<LimitTree> limits) {
        return new WholeRoad(exact, limits);
    }

    private List<CellGroup> years(List<LimitTree> limits) {
        List<CellGroup> groups = new ArrayList<>();
        for (int k = 0; k < exact.size(); k++) {
            int first = k * members;
            int[] all = IntStream.range(first, first + members).toArray();
            groups.add(group(exact.get(k).sum(), all));
            for (LimitTree.Node bloc : limits.get(k).blocs()) {
                int[] cells =
                        Arrays.stream(bloc.positions()).map(i -> first + i).toArray();
                groups.add(group(exact.get(k).sum(bloc.positions()), cells));
            }
        }
        return groups;
    }

    private List<CellGroup> prefixes() {
        List<CellGroup> groups = new ArrayList<>();
        ExactVector running = ExactVector.of(members, Fraction.ZERO);
        for (int k = 0; k < exact.size(); k++) {
            running = running.plus(exact.get(k));
            for (int i = 0; i < members; i++) {
                int member = i;
                int[] cells = IntStream.rangeClosed(0, k)
                        .map(year -> year * members + member)
                        .toArray();
                long least = running.floor(i);
                groups.add(group(least, running.isWhole(i) ? least : least + 1, cells));
            }
        }
        return groups;
    }

    /** The sum of some cells, rounded down and up. */
    private CellGroup group(Fraction sum, int... cells) {
        return group(
                sum.floor().numerator().longValueExact(),
                sum.ceiling().numerator().longValueExact(),
                cells);
    }

    /** Between two sums, over what whole parts are in them. */
    private CellGroup group(long least, long most, int... cells) {
        long whole = 0;
        for (int cell : cells) {
            whole += down[cell];
        }
        return CellGroup.of(least - whole, most - whole, cells);
    }

    private int[] order() {
        return IntStream.range(0, down.length)
                .boxed()
                .sorted(this::compareAmounts)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Larger amounts first, then earlier members, then earlier years. */
    private int compareAmounts(int one, int other) {
        int byAmount = exact.get(other / members).compare(other % members, exact.get(one / members), one % members);
        int byMember = Integer.compare(one % members, other % members);
        return byAmount != 0 ? byAmount : byMember != 0 ? byMember : Integer.compare(one, other);
    }

    long quanta(int year, int member) {
        int cell = year * members + member;
        return down[cell] + filled.units(cell);
    }

    /** Whether another rounding, equally good, gives a cell another number. */
    boolean isTied(int year, int member) {
        return filled.isTied(year * members + member);
    }
}
