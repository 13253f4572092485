/**
 * The sign audit: whether each factor of a formula moves shares in the direction that its author declares.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code score}.
 */
@NullMarked
package io.lionshare.score.audit;

import org.jspecify.annotations.NullMarked;
