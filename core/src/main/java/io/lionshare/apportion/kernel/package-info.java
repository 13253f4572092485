/**
 * What methods compute with: the order of units, loops over divisors, units by rounding and by exact decision, and ties.
 *
 * <p>Hidden: only {@code apportion} and {@code apportion.table} may import it.
 *
 * <p>May import: {@code model}, {@code model.tree}, {@code level}, {@code level.exact}, {@code level.kernel},
 * {@code apportion.sequence}.
 */
@NullMarked
package io.lionshare.apportion.kernel;

import org.jspecify.annotations.NullMarked;
