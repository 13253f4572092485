/** The charts of a report as images of their own. */
@NullMarked
package io.lionshare.report.image;

import org.jspecify.annotations.NullMarked;
