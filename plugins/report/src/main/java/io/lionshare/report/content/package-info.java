/** The sections of a report, one class each. */
@NullMarked
package io.lionshare.report.content;

import org.jspecify.annotations.NullMarked;
