/** Tests of reports. */
@NullMarked
package io.lionshare.report.page;

import org.jspecify.annotations.NullMarked;
