/**
 * Arithmetic below the values: integers and their leading bits, the level in {@code double}, selection without sorting.
 *
 * <p>Hidden: only {@code level}, {@code level.exact}, {@code level.batch}, {@code apportion.kernel}, {@code plan} and {@code joint}
 * may import it.
 *
 * <p>May import: nothing.
 */
@NullMarked
package io.lionshare.level.kernel;

import org.jspecify.annotations.NullMarked;
