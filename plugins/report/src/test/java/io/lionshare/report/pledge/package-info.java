/** Tests of reports. */
@NullMarked
package io.lionshare.report.pledge;

import org.jspecify.annotations.NullMarked;
