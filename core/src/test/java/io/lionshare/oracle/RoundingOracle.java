package io.lionshare.oracle;

import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/** Roundings of quotas to the whole part or one more, within limits. */
public final class RoundingOracle {
    private final BigFraction[] quotas;
    private final long[] floors;
    private final LimitTree limits;

    public RoundingOracle(BigFraction[] quotas, LimitTree limits) {
        this.quotas = quotas.clone();
        this.limits = limits;
        this.floors = Arrays.stream(quotas)
                .mapToLong(quota -> Fractions.floor(quota).longValueExact())
                .toArray();
    }

    private BigFraction remainder(int i) {
        return quotas[i].subtract(new BigFraction(floors[i]));
    }

    /** Every rounding that adds up and keeps the limits: for few members. */
    public List<long[]> all() {
        Predicate<long[]> within = WholeDivisions.within(limits);
        List<long[]> found = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << quotas.length; chosen++) {
            long[] units = floors.clone();
            boolean rounding = true;
            for (int i = 0; i < units.length; i++) {
                if ((chosen >> i & 1) == 1) {
                    units[i]++;
                    rounding &= remainder(i).compareTo(BigFraction.ZERO) > 0;
                }
            }
            if (rounding && Arrays.stream(units).sum() == limits.total().longValueExact() && within.test(units)) {
                found.add(units);
            }
        }
        return found;
    }

    /** The remainders that a rounding serves, the largest first. */
    public List<BigFraction> served(long[] units) {
        return IntStream.range(0, units.length)
                .filter(i -> units[i] > floors[i])
                .mapToObj(this::remainder)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public static int compareLexicographically(List<BigFraction> a, List<BigFraction> b) {
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int order = a.get(k).compareTo(b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /**
     * One member after another, by remainder and then by quota and then by position, gets a unit if the rest can still
     * be completed: the greedy algorithm word for word, for any number of members.
     */
    public long[] greedy() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, quotas.length).boxed().toList());
        order.removeIf(i -> remainder(i).equals(BigFraction.ZERO));
        order.sort(Comparator.<Integer, BigFraction>comparing(this::remainder)
                .thenComparing(i -> quotas[i])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        long[] least = floors.clone();
        long[] most = floors.clone();
        order.forEach(i -> most[i]++);
        for (int i : order) {
            least[i]++;
            if (!completable(least, most)) {
                least[i]--;
                most[i]--;
            }
        }
        return least;
    }

    /** Whether whole units between two vectors keep the limits and add up: inner blocs first. */
    private boolean completable(long[] least, long[] most) {
        long[] low = least.clone();
        long[] high = most.clone();
        List<LimitTree.Node> nodes = new ArrayList<>(limits.blocs());
        int[] everyone = IntStream.range(0, quotas.length).toArray();
        nodes.add(LimitTree.node("all", everyone, limits.total(), limits.total()));
        for (LimitTree.Node node : nodes) {
            int[] members = node.positions();
            long sumLow =
                    Math.max(WholeDivisions.sum(low, members), node.floor().longValueExact());
            long sumHigh =
                    Math.min(WholeDivisions.sum(high, members), node.ceiling().longValueExact());
            if (sumLow > sumHigh) {
                return false;
            }
            for (int i : members) {
                low[i] = 0;
                high[i] = 0;
            }
            low[members[0]] = sumLow;
            high[members[0]] = sumHigh;
        }
        return true;
    }
}
