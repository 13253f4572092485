/**
 * The one walk over nested blocs, parts of arrays by position, and the search for conditions in conflict.
 *
 * <p>Hidden: only {@code model}, {@code level.exact}, {@code flow}, {@code apportion}, {@code apportion.kernel},
 * {@code plan} and {@code joint} may import it.
 *
 * <p>May import: nothing.
 */
@NullMarked
package io.lionshare.model.tree;

import org.jspecify.annotations.NullMarked;
