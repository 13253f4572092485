/**
 * Writes a report as text, Markdown, CSV and JSON.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
