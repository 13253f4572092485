/** Tests of reports. */
@NullMarked
package io.lionshare.report.figure;

import org.jspecify.annotations.NullMarked;
