/**
 * Shares of a variance: how much of it comes from which choice. Numbers and arrays only.
 *
 * <p>Hidden: only {@code robustness} may import it.
 *
 * <p>May import: {@code level} and {@code shapley} of the core.
 */
@NullMarked
package io.lionshare.robustness.effect;

import org.jspecify.annotations.NullMarked;
