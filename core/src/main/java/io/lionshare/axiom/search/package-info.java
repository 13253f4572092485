/**
 * The search for counterexamples: families of problems, rules and methods as subjects, checks that rules and methods share,
 * and the shrinking of what was found.
 *
 * <p>Hidden: only {@code axiom}, {@code axiom.rule} and {@code axiom.method} may import it.
 *
 * <p>May import: {@code axiom}, {@code plugin}, {@code model}, {@code level}, {@code apportion}, {@code score}, {@code rule},
 * {@code plan}.
 */
@NullMarked
package io.lionshare.axiom.search;

import org.jspecify.annotations.NullMarked;
