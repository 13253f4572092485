/**
 * Writes a report as one HTML page.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.page;

import org.jspecify.annotations.NullMarked;
