/** Tests of reports. */
@NullMarked
package io.lionshare.report.svg;

import org.jspecify.annotations.NullMarked;
