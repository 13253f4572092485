/** Metrics and tests of how fairly a burden is shared: inequality, progressivity, rank correlation, signed ranks. */
@NullMarked
package io.lionshare.statistics;

import org.jspecify.annotations.NullMarked;
