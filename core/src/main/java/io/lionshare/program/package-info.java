/**
 * Linear programs in exact fractions: a point that keeps every row, or the combination of rows that shows that none does.
 *
 * <p>Example:
 *
 * <pre>{@code
 * LinearConstraint both = LinearConstraint.atMost(Fraction.of(3)).with(0, Fraction.ONE).with(1, Fraction.ONE); // x + y <= 3
 * LinearConstraint more = LinearConstraint.atLeast(Fraction.of(4)).with(0, Fraction.ONE); // x >= 4
 * LinearProgram program = LinearProgram.of(2, List.of(both, more));
 * System.out.println(program.solve()); // infeasible: 1 times row 0, -1 times row 1
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code level}.
 */
@NullMarked
package io.lionshare.program;

import org.jspecify.annotations.NullMarked;
