package io.lionshare.apportion.kernel;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.tree.Positions;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The outcome of the quota method without giving one unit after another.
 *
 * <p>Let <i>q(h)</i> be a member's quota of <i>h</i> units, <i>H</i> the total and <i>m</i> the sum of the minima. Units <i>m
 * + 1</i> .. <i>H</i> are slots. Unit <i>k</i> of a member may take a slot from <i>r = &lfloor;(k &minus; 1)W / w&rfloor; +
 * 1</i> on, the first at which it has less than its upper quota, and <i>m + 1</i>. Its priority is <i>kW / w</i>, the smaller
 * the better. Since this order never changes, giving slot after slot to the best unit that may have it is the same as giving
 * unit after unit, the best first, the earliest slot left that it may have.
 *
 * <p>Units up to the lower quotas <i>&lfloor;q(H)&rfloor;</i> have priorities up to <i>H</i>, and come before all others.
 * From any slot <i>t &gt; m + 1</i> on, no more than <i>&Sigma;(q(H) &minus; q(t &minus; 1)) = H &minus; t + 1</i> of them
 * may begin, which is the number of slots. So only the number of all slots can be too small for them. If it is, they divide
 * it as under Jefferson's method. Otherwise all of them are given, and the rest is left to {@link QuotaSlots}.
 */
public final class QuotaUnits {
    /** The most counters of 4 bytes that are made. */
    private static final long MOST_SLOTS = 10_000_000;

    private static final RoundingSequence JEFFERSON = RoundingSequence.stationary(Fraction.ONE);

    private final Amounts weights;
    private final BigInteger sum;
    private final BigInteger total;
    private final long[] minimum;
    private final long given;
    private final Priorities priorities;

    /** Minima by position, which add up to at most the total; if all weights are zero, to the total. */
    public QuotaUnits(Amounts weights, long[] minimum, long total, ServingOrder order) {
        this.weights = weights;
        this.sum = weights.sum().max(BigInteger.ONE);
        this.total = BigInteger.valueOf(total);
        this.minimum = minimum;
        this.given = Arrays.stream(minimum).sum();
        this.priorities = new Priorities(weights, JEFFERSON, order);
    }

    /** Writes the units, and which members are tied, by position. */
    public void apportion(long[] units, boolean[] tied) {
        long left = total.longValueExact() - given;
        for (int i = 0; i < units.length; i++) {
            units[i] = Math.max(minimum[i], lowerQuota(i));
            left -= units[i] - minimum[i];
        }
        if (left <= 0) {
            jefferson(units, tied);
        } else {
            fractions(units, (int) left, tied);
        }
    }

    private long lowerQuota(int member) {
        return total.multiply(weights.numerator(member)).divide(sum).longValueExact();
    }

    /** Jefferson's method between the minima and the lower quotas, which the units are at first. */
    private void jefferson(long[] units, boolean[] tied) {
        int[] everyone = Positions.all(units.length);
        long[] lower = units.clone();
        new DivisorUnits(priorities, everyone, minimum, lower).apportion(total.longValueExact(), units);
        boolean[] exchanged = new UnitExchanges(units, minimum, lower, priorities::compareRight).tied();
        System.arraycopy(exchanged, 0, tied, 0, tied.length);
    }

    /** One unit more for some of the members with a fraction of a unit above their lower quota. */
    private void fractions(long[] units, int left, boolean[] tied) {
        int[] open = IntStream.range(0, units.length)
                .filter(i -> isBelowQuota(i, units[i]))
                .boxed()
                .sorted((i, j) -> priorities.compare(i, units[i], j, units[j]))
                .mapToInt(i -> i)
                .toArray();
        long[] first =
                Arrays.stream(open).mapToLong(i -> firstSlot(i, units[i] + 1)).toArray();
        long[] slots = freeSlots(units, Arrays.stream(first).min().orElseThrow(), left);
        QuotaSlots served = new QuotaSlots(
                Arrays.stream(first).mapToInt(slot -> indexFrom(slots, slot)).toArray(), left);
        boolean[] tiedUnits = served.tied(
                k -> priorities.compareRight(open[k - 1], units[open[k - 1]], open[k], units[open[k]]) == 0);
        for (int k = 0; k < open.length; k++) {
            units[open[k]] += served.isServed(k) ? 1 : 0;
            tied[open[k]] = tiedUnits[k];
        }
    }

    private boolean isBelowQuota(int member, long units) {
        return sum.multiply(BigInteger.valueOf(units)).compareTo(total.multiply(weights.numerator(member))) < 0;
    }

    /** The first slot at which a member has less than its upper quota, if it has one unit less than the given number. */
    private long firstSlot(int member, long unit) {
        BigInteger before = sum.multiply(BigInteger.valueOf(unit - 1)).divide(weights.numerator(member));
        return Math.max(given, before.longValueExact()) + 1;
    }

    /**
     * The slots that units up to the lower quotas leave free. None of them is before the first that any unit left may have:
     * until then members below their lower quota are all that are below their upper quota.
     */
    private long[] freeSlots(long[] units, long first, int left) {
        int[] begin = new int[requireFew(total.longValueExact() - first) + 1];
        long waiting = given - (first - 1);
        for (int i = 0; i < units.length; i++) {
            for (long unit = units[i]; unit > minimum[i]; unit--) {
                long slot = firstSlot(i, unit);
                if (slot < first) {
                    waiting += unit - minimum[i];
                    break;
                }
                begin[(int) (slot - first)]++;
            }
        }
        long[] free = new long[left];
        int count = 0;
        for (int t = 0; t < begin.length; t++) {
            waiting += begin[t];
            if (waiting > 0) {
                waiting--;
            } else {
                free[count++] = first + t;
            }
        }
        return free;
    }

    private static int requireFew(long slots) {
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException(
                    "weights of balinski-young-quota are too different: it goes back to where the"
                            + " smallest member whose quota is not whole got its last unit, " + slots
                            + " units, and can go back by " + MOST_SLOTS
                            + "\nMaybe a divisor method such as webster, which does not go back");
        }
        return (int) slots;
    }

    private static int indexFrom(long[] slots, long slot) {
        int index = Arrays.binarySearch(slots, slot);
        return index < 0 ? -index - 1 : index;
    }
}
