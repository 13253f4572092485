/**
 * How a report was made, to be looked up.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code report.burden}.
 */
@NullMarked
package io.lionshare.report.method;

import org.jspecify.annotations.NullMarked;
