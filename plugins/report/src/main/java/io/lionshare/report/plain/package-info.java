/** Writes a report as text, Markdown, CSV and JSON. */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
