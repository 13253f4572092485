package io.lionshare.flow;

import io.lionshare.plugin.Nouns;
import java.util.BitSet;
import java.util.List;

/** A table in whole units that keeps all bounds at the least cost, and its ties. Immutable. */
public final class FilledCells {
    private final long[] units;
    private final BitSet tied;
    private final List<EvenCycle> ties;

    FilledCells(long[] units, List<EvenCycle> ties) {
        this.units = units;
        this.ties = List.copyOf(ties);
        this.tied = new BitSet();
        for (EvenCycle cycle : ties) {
            cycle.gaining().forEach(tied::set);
            cycle.losing().forEach(tied::set);
        }
    }

    /**
     * The units of a cell.
     *
     * @param cell the cell's number
     * @return the units
     */
    public long units(int cell) {
        return units[cell];
    }

    /**
     * The units of all cells.
     *
     * @return one number for each cell, a new array
     */
    public long[] toArray() {
        return units.clone();
    }

    /**
     * Whether another table of the same cost gives a cell another number.
     *
     * @param cell the cell's number
     * @return true if it does
     */
    public boolean isTied(int cell) {
        return tied.get(cell);
    }

    /**
     * The ties: every cell that is tied lies in at least one of them.
     *
     * @return cycles along which units can be shifted at no cost; empty if no other table costs as little
     */
    public List<EvenCycle> ties() {
        return ties;
    }

    @Override
    public String toString() {
        return Nouns.count(units.length, "cells") + " filled, " + tied.cardinality() + " of them tied";
    }
}
