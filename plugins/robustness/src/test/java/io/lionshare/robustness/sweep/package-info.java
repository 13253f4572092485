/** Tests of sweeps. */
@NullMarked
package io.lionshare.robustness.sweep;

import org.jspecify.annotations.NullMarked;
