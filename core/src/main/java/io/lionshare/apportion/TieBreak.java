package io.lionshare.apportion;

import io.lionshare.level.Amounts;

/** Who is served first when a whole unit could go to either of two members with equal right. */
@FunctionalInterface
public interface TieBreak {
    /**
     * Compares two members that are tied for a unit.
     *
     * @param weights the weights, or ideal amounts, of all members
     * @param i one member's position
     * @param j another member's position
     * @return a negative number if <i>i</i> is served first, a positive one if <i>j</i> is, never 0 for <i>i</i> &ne;
     *     <i>j</i>
     */
    int compare(Amounts weights, int i, int j);

    /**
     * The larger weight first; among equal weights the member whose id comes first. The default.
     *
     * @return the tie-break
     */
    static TieBreak largerWeight() {
        return KnownTieBreak.LARGER_WEIGHT;
    }

    /**
     * The member whose id comes first.
     *
     * @return the tie-break
     */
    static TieBreak memberOrder() {
        return KnownTieBreak.MEMBER_ORDER;
    }
}
