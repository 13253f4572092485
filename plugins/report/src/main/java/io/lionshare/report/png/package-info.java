/** The charts of a report as files of pixels. */
@NullMarked
package io.lionshare.report.png;

import org.jspecify.annotations.NullMarked;
