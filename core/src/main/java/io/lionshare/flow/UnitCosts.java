package io.lionshare.flow;

import io.lionshare.plugin.Nouns;
import java.util.Objects;

/**
 * What each unit of each cell costs: any separable convex cost, so the next unit of a cell costs at least as much as the
 * one before. Implementations hold no state that changes.
 */
@FunctionalInterface
public interface UnitCosts {
    /**
     * What one more unit costs.
     *
     * @param cell the cell's number
     * @param units how many units the cell has before, within its bounds
     * @return the cost, finite, rising with the units; it may be negative
     */
    double next(int cell, long units);

    /**
     * How many units cost less than a price each.
     *
     * @param cell the cell's number
     * @param price the price
     * @param least the fewest units allowed
     * @param most the most units allowed
     * @return the number, within the bounds; only where to start from, so one more or less does no harm
     */
    default long cheaperThan(int cell, double price, long least, long most) {
        long low = least;
        long high = most;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (next(cell, middle) < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The distance from ideal numbers: a table of least cost has the least &Sigma;|units &minus; ideal|.
     *
     * @param ideals what each cell would have if it need not be whole; finite, not copied
     * @return the costs
     */
    static UnitCosts distance(double... ideals) {
        Objects.requireNonNull(ideals, "ideals");
        return new UnitCosts() {
            @Override
            public double next(int cell, long units) {
                return Math.max(-1, Math.min(1, 1 - 2 * (ideals[cell] - units)));
            }

            @Override
            public String toString() {
                return "distance from ideals of " + Nouns.count(ideals.length, "cells");
            }
        };
    }
}
