/**
 * Shapley values: what each player adds to a whole, on average over all orders in which they can arrive.
 *
 * <p>Players are members, blocs, or the choices behind a result. A coalition is an index whose bits are its players; what it is worth
 * is at that index. Example, two right gloves and one left glove (player 0), where a pair is worth 1:
 *
 * <pre>{@code
 * double[] worths = {0, 0, 0, 1, 0, 1, 0, 1};
 * double[] values = ShapleyValues.of(worths); // 2/3, 1/6, 1/6
 * }</pre>
 *
 * <p>Start with {@link io.lionshare.shapley.ShapleyValues}; for many players {@link io.lionshare.shapley.ShapleyEstimate}.
 *
 * <p>May import: {@code level}.
 */
@NullMarked
package io.lionshare.shapley;

import org.jspecify.annotations.NullMarked;
