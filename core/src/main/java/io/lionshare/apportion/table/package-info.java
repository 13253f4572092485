/**
 * Whole units for tables whose rows and columns have given totals: biproportional division, and elections by it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * VoteTable votes = VoteTable.of(new double[][] {{123, 45}, {67, 89}});
 * MarginProblem problem = MarginProblem.of(votes, new long[] {3, 2}, new long[] {3, 2});
 * TableUnits seats = Biproportional.by(new Webster()).divide(problem);
 * System.out.println(Arrays.deepToString(seats.toArray())); // [[2, 1], [1, 1]]
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code flow}, {@code apportion}, {@code apportion.sequence},
 * {@code apportion.kernel}.
 */
@NullMarked
package io.lionshare.apportion.table;

import org.jspecify.annotations.NullMarked;
