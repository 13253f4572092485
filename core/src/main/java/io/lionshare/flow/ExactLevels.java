package io.lionshare.flow;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The levels of a flow as fractions, as far as some of its ends decide them: shortest paths along these (Bellman 1958; Ford
 * 1956), with products in place of sums. For one flow.
 */
final class ExactLevels {
    /*
     * Layout. A cost is log(numerator / denominator) of a cell's next unit, 0 for a group, and the opposite for a unit less. The
     * level of a node is log(numerator[node] / denominator[node]) in lowest terms, starting at log 1. via[node] is the end that
     * lowered a node last, -1 for none.
     *
     * Invariant. A level was the product of the fractions along via when it was set; levels before it may have fallen since. So if
     * via leads around to a node itself, the product along that cycle is below 1: it costs less than nothing.
     *
     * Cost. O(nodes * ends) products in the worst case; levels have as many factors as a path has cells.
     */

    private final CellFlow flow;
    private final ExactCosts costs;
    private final BigInteger[] numerator;
    private final BigInteger[] denominator;
    private final int[] via;

    ExactLevels(CellFlow flow, ExactCosts costs) {
        this.flow = flow;
        this.costs = costs;
        this.numerator = new BigInteger[flow.nodes()];
        this.denominator = new BigInteger[flow.nodes()];
        this.via = new int[flow.nodes()];
        Arrays.fill(numerator, BigInteger.ONE);
        Arrays.fill(denominator, BigInteger.ONE);
        Arrays.fill(via, -1);
    }

    /** Lowers levels along ends until no end lowers one; returns a cycle of ends that costs less than nothing, if there is one. */
    int[] solve(BitSet ends) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
                if (compare(end) < 0) {
                    int tail = flow.tail(end);
                    int head = flow.head(end);
                    BigInteger above = numerator[tail].multiply(above(end));
                    BigInteger below = denominator[tail].multiply(below(end));
                    BigInteger common = above.gcd(below);
                    numerator[head] = above.divide(common);
                    denominator[head] = below.divide(common);
                    via[head] = end;
                    changed = true;
                    int[] cycle = cycleAt(head);
                    if (cycle.length > 0) {
                        return cycle;
                    }
                }
            }
        }
        return new int[0];
    }

    /** Those of some ends along which a unit costs exactly what the levels say. */
    BitSet even(BitSet ends) {
        BitSet even = new BitSet();
        ends.stream().filter(end -> compare(end) == 0).forEach(even::set);
        return even;
    }

    /** The ends by which a node was reached, if they lead around to it. */
    private int[] cycleAt(int node) {
        int[] cycle = new int[via.length];
        int count = 0;
        int at = node;
        while (via[at] >= 0 && count < cycle.length) {
            cycle[count++] = via[at];
            at = flow.tail(via[at]);
            if (at == node) {
                return Arrays.copyOf(cycle, count);
            }
        }
        return new int[0];
    }

    /** Negative if an end leads to its head more cheaply than the levels say, 0 if as cheaply. */
    private int compare(int end) {
        int tail = flow.tail(end);
        int head = flow.head(end);
        BigInteger through = numerator[tail].multiply(above(end)).multiply(denominator[head]);
        BigInteger known = numerator[head].multiply(denominator[tail]).multiply(below(end));
        return through.compareTo(known);
    }

    /** The numerator of the fraction whose logarithm a unit along an end costs. */
    private BigInteger above(int end) {
        int cell = end / 2;
        if (cell >= flow.cells) {
            return BigInteger.ONE;
        }
        return isMore(end) ? costs.numerator(cell, flow.units(cell)) : costs.denominator(cell, flow.units(cell) - 1);
    }

    /** Its denominator. */
    private BigInteger below(int end) {
        int cell = end / 2;
        if (cell >= flow.cells) {
            return BigInteger.ONE;
        }
        return isMore(end) ? costs.denominator(cell, flow.units(cell)) : costs.numerator(cell, flow.units(cell) - 1);
    }

    private static boolean isMore(int end) {
        return (end & 1) == 0;
    }
}
