/**
 * Numbers, amounts and names as people read them.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.figure;

import org.jspecify.annotations.NullMarked;
