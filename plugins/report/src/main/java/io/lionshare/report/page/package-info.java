/** Writes a report as one HTML page. */
@NullMarked
package io.lionshare.report.page;

import org.jspecify.annotations.NullMarked;
