/**
 * Values that say what is to be divided among whom: members, indicators, blocs, contribution types, burdens, limits,
 * prices, pledges with their conditions, what-ifs; and derivations. Also whether limits can be met, and the conflict
 * where they cannot.
 *
 * <p>May import: {@code plugin}, {@code model.tree}.
 */
@NullMarked
package io.lionshare.model;

import org.jspecify.annotations.NullMarked;
