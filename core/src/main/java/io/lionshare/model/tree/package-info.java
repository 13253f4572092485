/**
 * The one walk over nested blocs, and parts of arrays by position.
 *
 * <p>Hidden: only {@code model}, {@code level.exact}, {@code apportion}, {@code apportion.kernel}, {@code plan} and
 * {@code joint} may import it.
 *
 * <p>May import: nothing.
 */
@NullMarked
package io.lionshare.model.tree;

import org.jspecify.annotations.NullMarked;
