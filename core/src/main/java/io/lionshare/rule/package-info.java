/**
 * Allocation rules: from total, claims and limits to ideal amounts that add up.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}.
 */
@NullMarked
package io.lionshare.rule;

import org.jspecify.annotations.NullMarked;
