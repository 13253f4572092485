package io.lionshare.oracle;

/** Which unit has the better right, in exact arithmetic. */
@FunctionalInterface
public interface UnitOrder {
    /** Negative if unit k + 1 of member i has a better right than unit m + 1 of member j, 0 if the same. */
    int compare(int i, long k, int j, long m);
}
