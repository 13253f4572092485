/**
 * Metrics and tests of how fairly a burden is shared: inequality, progressivity, rank correlation, signed ranks.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.statistics;

import org.jspecify.annotations.NullMarked;
