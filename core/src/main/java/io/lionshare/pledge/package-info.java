/**
 * What pledges amount to: closure of conditions, chances, coverage, and which members fill the gap when one steps
 * back.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}, {@code score}, {@code rule}, {@code
 * plan}.
 */
@NullMarked
package io.lionshare.pledge;

import org.jspecify.annotations.NullMarked;
