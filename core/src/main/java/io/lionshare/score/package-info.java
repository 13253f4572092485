/**
 * Scoring strategies: from the indicators of an alliance to one number per member.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}.
 */
@NullMarked
package io.lionshare.score;

import org.jspecify.annotations.NullMarked;
