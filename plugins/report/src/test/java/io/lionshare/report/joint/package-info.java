/** Tests of reports. */
@NullMarked
package io.lionshare.report.joint;

import org.jspecify.annotations.NullMarked;
