/**
 * The axioms of allocation rules, a class for each theme.
 *
 * <p>Hidden: only {@code axiom} may import it.
 *
 * <p>May import: {@code axiom}, {@code axiom.search}, {@code level}, {@code rule}.
 */
@NullMarked
package io.lionshare.axiom.rule;

import org.jspecify.annotations.NullMarked;
