/**
 * The axioms of apportionment methods.
 *
 * <p>Hidden: only {@code axiom} may import it.
 *
 * <p>May import: {@code axiom}, {@code axiom.search}, {@code level}.
 */
@NullMarked
package io.lionshare.axiom.method;

import org.jspecify.annotations.NullMarked;
