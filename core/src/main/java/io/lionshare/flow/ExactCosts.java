package io.lionshare.flow;

import java.math.BigInteger;

/**
 * Costs that are logarithms of fractions of integers, all times the same factor: so sums of costs can be compared exactly,
 * as products.
 */
public interface ExactCosts extends UnitCosts {
    /**
     * The numerator of the fraction whose logarithm is what one more unit costs.
     *
     * @param cell the cell's number
     * @param units how many units the cell has before
     * @return the numerator, &gt; 0
     */
    BigInteger numerator(int cell, long units);

    /**
     * The denominator of that fraction.
     *
     * @param cell the cell's number
     * @param units how many units the cell has before
     * @return the denominator, &gt; 0
     */
    BigInteger denominator(int cell, long units);
}
