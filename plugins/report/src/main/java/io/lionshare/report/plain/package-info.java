/** Writes a report as Markdown, CSV and JSON. */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
