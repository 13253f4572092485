/** Tests of reports. */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
