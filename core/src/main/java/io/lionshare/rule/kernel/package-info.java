/**
 * What rules compute with: claims problems in integers, sums over subsets, and centres of sets of awards.
 *
 * <p>Hidden: only {@code rule} and {@code rule.operator} may import it.
 *
 * <p>May import: {@code level}, {@code shapley}.
 */
@NullMarked
package io.lionshare.rule.kernel;

import org.jspecify.annotations.NullMarked;
