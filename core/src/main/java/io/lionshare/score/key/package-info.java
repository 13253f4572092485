/**
 * Distribution keys as pipelines: a base, then steps over shares that add up to one exactly.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}, {@code score}.
 */
@NullMarked
package io.lionshare.score.key;

import org.jspecify.annotations.NullMarked;
