/**
 * How long Lionshare takes. The README of this module has the commands and the results.
 *
 * <p>May import: the core, {@code gdp}, {@code robustness}, {@code robustness.choice}, {@code robustness.sweep}, {@code transition}.
 */
@NullMarked
package io.lionshare.benchmarks;

import org.jspecify.annotations.NullMarked;
