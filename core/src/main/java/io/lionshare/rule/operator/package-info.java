/**
 * Operators: rules made from other rules, such as the dual. They are made in Java and are not found by id.
 *
 * <p>Example:
 *
 * <pre>{@code
 * AllocationProblem estate = AllocationProblem.of(BigDecimal.valueOf(200), 100, 200, 300);
 * AllocationRule losses = Dual.of(new ConstrainedEqualAwards());
 * System.out.println(Arrays.toString(losses.divide(estate).toArray())); // [0.0, 50.0, 150.0]
 * System.out.println(Arrays.toString(Truncation.of(new Proportional()).divide(estate).toArray())); // [40.0, 80.0, 80.0]
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code rule}, {@code rule.kernel}.
 */
@NullMarked
package io.lionshare.rule.operator;

import org.jspecify.annotations.NullMarked;
