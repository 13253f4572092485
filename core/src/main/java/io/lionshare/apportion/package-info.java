/**
 * Whole units that add up exactly, with every tie reported: divisor methods, quota methods, and tables with totals of
 * rows and columns.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code flow}.
 */
@NullMarked
package io.lionshare.apportion;

import org.jspecify.annotations.NullMarked;
