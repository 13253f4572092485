/**
 * Writes each chart of a report as an SVG file with real text, for slides.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.svg;

import org.jspecify.annotations.NullMarked;
