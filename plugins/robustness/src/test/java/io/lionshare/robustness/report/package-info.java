/** Tests of what reports say about robustness. */
@NullMarked
package io.lionshare.robustness.report;

import org.jspecify.annotations.NullMarked;
