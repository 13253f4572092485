/** Tests of reports. */
@NullMarked
package io.lionshare.report.burden;

import org.jspecify.annotations.NullMarked;
