/**
 * Schedules as data, and the solver for the common level at which awards add up to the total; exact numbers, and the
 * batch solver in {@code double}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Schedule schedule = new Talmud().schedule();
 * Amounts claims = Amounts.of(100, 200, 300);
 * LimitTree estate = LimitTree.unlimited(BigDecimal.valueOf(200), 3);
 * Amounts awards = LevelSolver.solve(schedule, claims, Amounts.ones(3), estate);
 * System.out.println(Fraction.of(awards, 1)); // 75
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}.
 */
@NullMarked
package io.lionshare.level;

import org.jspecify.annotations.NullMarked;
