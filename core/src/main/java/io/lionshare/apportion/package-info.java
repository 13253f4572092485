/**
 * Whole units that add up exactly, with every tie reported: divisor methods and quota methods.
 *
 * <p>Example:
 *
 * <pre>{@code
 * LimitTree seats = LimitTree.unlimited(BigDecimal.valueOf(4), 2);
 * Apportionment split = new Jefferson().apportion(Amounts.of(3000, 800), seats, TieBreak.largerWeight());
 * System.out.println(split.units(0) + " and " + split.units(1)); // 3 and 1
 * System.out.println(split.isTied()); // false
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code level.exact},
 * {@code apportion.sequence}, {@code apportion.kernel}.
 */
@NullMarked
package io.lionshare.apportion;

import org.jspecify.annotations.NullMarked;
