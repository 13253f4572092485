/**
 * The exact solver for the common level at which awards add up to the total, within the limits of members and blocs.
 *
 * <<<<<<< HEAD
 * <p>Hidden: only {@code level.batch}, {@code apportion}, {@code apportion.kernel}, {@code score.key}, {@code rule} and
 * {@code plan} may import it.
 * =======
 * <p>Hidden: only {@code level.batch}, {@code apportion}, {@code score.key} and {@code rule} may import it.
 * >>>>>>> 8f9e784e (Solve within limits that are proved feasible by their type; ask in three places whether they are)
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code level.kernel}.
 */
@NullMarked
package io.lionshare.level.exact;

import org.jspecify.annotations.NullMarked;
