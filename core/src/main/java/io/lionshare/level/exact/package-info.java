/**
 * The exact solver for the common level at which awards add up to the total, within the limits of members and blocs.
 *
 * <p>Hidden: only {@code level.batch}, {@code apportion}, {@code apportion.kernel}, {@code score.key} and {@code rule} may
 * import it.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code level.kernel}.
 */
@NullMarked
package io.lionshare.level.exact;

import org.jspecify.annotations.NullMarked;
