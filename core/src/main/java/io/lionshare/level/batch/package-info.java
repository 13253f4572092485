/**
 * Many problems of one schedule at once, in {@code double}: for simulations and sensitivity analyses.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Batch batch = Batch.of(3, new double[] {100, 200}, new double[] {100, 200, 300, 100, 200, 300});
 * double[] amounts = new double[6];
 * BatchSolver.of(new Talmud().schedule()).solve(batch, amounts);
 * System.out.println(amounts[3] + ", " + amounts[4] + ", " + amounts[5]); // 50.0, 75.0, 75.0
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code level.exact}, {@code level.kernel}.
 */
@NullMarked
package io.lionshare.level.batch;

import org.jspecify.annotations.NullMarked;
