/**
 * The joint split: burdens of several kinds divided as one, measured by their total value.
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code flow}, {@code apportion},
 * {@code score}, {@code rule}, {@code plan}.
 */
@NullMarked
package io.lionshare.joint;

import org.jspecify.annotations.NullMarked;
