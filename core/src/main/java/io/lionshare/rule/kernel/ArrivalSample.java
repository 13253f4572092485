package io.lionshare.rule.kernel;

import io.lionshare.shapley.Contributions;
import io.lionshare.shapley.ShapleyEstimate;

/**
 * The random arrival rule estimated from random orders of arrival: members with equal claims are alike.
 *
 * <p>An order with its reverse keeps the duality of the rule: what is awarded in one order is lost in the other when the losses are
 * divided.
 */
public final class ArrivalSample {
    private ArrivalSample() {}

    /**
     * A sample.
     *
     * @param claims rising, all within 0 .. 1; their sum is at least 2, and the total is 1
     * @param samples how many orders to draw, each with its reverse, at least 2
     * @param seed where the orders come from
     */
    public static ShapleyEstimate of(double[] claims, int samples, long seed) {
        int[] kinds = new int[claims.length];
        for (int i = 1; i < kinds.length; i++) {
            kinds[i] = claims[i] == claims[i - 1] ? kinds[i - 1] : i;
        }
        Contributions awards = (order, taken) -> {
            double rest = 1;
            for (int k = 0; k < order.length && rest > 0; k++) {
                taken[order[k]] = Math.min(claims[order[k]], rest);
                rest -= taken[order[k]];
            }
        };
        return ShapleyEstimate.of(kinds, samples, seed, awards);
    }
}
