/**
 * Integral flows: tables of whole numbers whose sums in rows, columns and nested groups stay within bounds.
 *
 * <p>May import: {@code plugin}, {@code model}.
 */
@NullMarked
package io.lionshare.flow;

import org.jspecify.annotations.NullMarked;
