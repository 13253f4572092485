/**
 * The section on all burdens as one bargain.
 *
 * <p>May import: the core, {@code document}, {@code report.burden}, {@code report.figure}.
 */
@NullMarked
package io.lionshare.report.joint;

import org.jspecify.annotations.NullMarked;
