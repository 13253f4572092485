/**
 * Allocation rules: from total, claims and limits to ideal amounts that add up.
 *
 * <p>Example:
 *
 * <pre>{@code
 * AllocationProblem estate = AllocationProblem.of(BigDecimal.valueOf(200), 100, 200, 300);
 * System.out.println(Arrays.toString(new Talmud().divide(estate).toArray())); // [50.0, 75.0, 75.0]
 * System.out.println(Arrays.toString(new ConstrainedEqualLosses().divide(estate).toArray())); // [0.0, 50.0, 150.0]
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code level.exact}, {@code level.batch}, {@code apportion},
 * {@code rule.kernel}, {@code shapley}.
 */
@NullMarked
package io.lionshare.rule;

import org.jspecify.annotations.NullMarked;
