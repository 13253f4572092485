/**
 * Schedules as data, and the solver for the common level at which awards add up to the total; exact numbers, and the
 * batch solver in {@code double}.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}.
 */
@NullMarked
package io.lionshare.level;

import org.jspecify.annotations.NullMarked;
