package io.lionshare.flow;

import io.lionshare.plugin.Nouns;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Cells that are to be filled with whole units. Each cell has bounds, and so have the sums of groups of cells. The groups
 * form two families, such as the rows and the columns of a table; those of a family are nested or disjoint. Immutable.
 *
 * <p>A maximum flow decides whether that is possible (Hoffman 1960), and a flow of least cost is the cheapest way. Floors and
 * ceilings of rows and columns are bounds of arcs. So a solution in whole units exists whenever one in real numbers does
 * (Hoffman and Kruskal 1956). With cells between the floor and the ceiling of an ideal number, and groups between the floor
 * and the ceiling of the sums of these, there always is one, and {@link UnitCosts#distance} makes it the nearest (Cox and
 * Ernst 1982).
 *
 * <p>{@link #fill} takes O(units missing after rounding &times; (cells &times; log groups)); a conflict is found by O(bounds
 * in conflict &times; log bounds) maximum flows.
 */
public final class CellTable {
    private final long[] least;
    private final long[] most;
    private final Family first;
    private final Family second;

    private CellTable(long[] least, long[] most, Family first, Family second) {
        this.least = least;
        this.most = most;
        this.first = first;
        this.second = second;
    }

    /**
     * A table.
     *
     * @param least the least number of units of each cell, &ge; 0
     * @param most the largest number of units of each cell, &ge; 0; below the least one it cannot be met
     * @param first groups that are nested or disjoint, in any order
     * @param second more groups, nested or disjoint among themselves
     * @return the table
     * @throws IllegalArgumentException if the lengths differ, a bound is negative, a group has a cell that is not there, or
     *     groups of one family overlap without nesting
     */
    public static CellTable of(long[] least, long[] most, List<CellGroup> first, List<CellGroup> second) {
        Objects.requireNonNull(first, "first family of groups of a table");
        Objects.requireNonNull(second, "second family of groups of a table");
        if (least.length != most.length) {
            throw new IllegalArgumentException("number of least units (" + least.length
                    + ") must be the number of largest ones (" + most.length + ")");
        }
        for (int cell = 0; cell < least.length; cell++) {
            if (least[cell] < 0 || most[cell] < 0) {
                throw new IllegalArgumentException(
                        "bounds of cell " + cell + " (" + least[cell] + ", " + most[cell] + ") must be >= 0");
            }
        }
        return new CellTable(
                least.clone(), most.clone(), new Family(least.length, first), new Family(least.length, second));
    }

    /**
     * Whether the bounds can be kept.
     *
     * @return an irreducible set of bounds that cannot; empty if they can
     */
    public Optional<TableConflict> conflict() {
        return new TableBounds(least, most, first, second).conflict();
    }

    /**
     * Fills the cells at the least cost.
     *
     * @param costs what units cost; {@link ExactCosts} are compared exactly
     * @param slack of other costs, those that differ by no more than this for each cell count as the same; &ge; 0
     * @param order the numbers of all cells, each once, asked for if there are ties: of several ways that cost the same,
     *     earlier cells get more
     * @return the cells; empty if the bounds cannot be kept, as {@link #conflict} explains
     */
    public Optional<FilledCells> fill(UnitCosts costs, double slack, Supplier<int[]> order) {
        return fillFrom(costs, slack, new double[0], order);
    }

    /**
     * Fills the cells at the least cost, in less time if the levels of the groups are nearly known. A cell first gets the
     * units that cost less than the level of its group in the second family minus that of its group in the first. Good levels
     * make all sums nearly right. Every cell must be in a group of each family, and every group's sum be exact.
     *
     * @param costs what units cost; {@link ExactCosts} are compared exactly
     * @param slack of other costs, those that differ by no more than this for each cell count as the same; &ge; 0
     * @param levels a level for each group of the first family, and then of the second; finite
     * @param order the numbers of all cells, each once, asked for if there are ties: of several ways that cost the same,
     *     earlier cells get more
     * @return the cells; empty if the bounds cannot be kept, as {@link #conflict} explains
     */
    public Optional<FilledCells> fillFrom(UnitCosts costs, double slack, double[] levels, Supplier<int[]> order) {
        if (contradictsItself()) {
            return Optional.empty();
        }
        CellFlow flow = new CellFlow(least, most, first, second, costs);
        flow.setLevels(levels);
        if (!flow.solve()) {
            return Optional.empty();
        }
        List<EvenCycle> ties = new Ties(flow, slack).breakInOrder(order);
        long[] units = new long[least.length];
        Arrays.setAll(units, flow::units);
        return Optional.of(new FilledCells(units, ties));
    }

    private boolean contradictsItself() {
        return IntStream.range(0, least.length).anyMatch(cell -> least[cell] > most[cell])
                || first.contradictsItself()
                || second.contradictsItself();
    }

    @Override
    public String toString() {
        return Nouns.count(least.length, "cells");
    }
}
