/**
 * The section on all burdens as one bargain.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code report.burden}.
 */
@NullMarked
package io.lionshare.report.joint;

import org.jspecify.annotations.NullMarked;
