/** Tests of reports. */
@NullMarked
package io.lionshare.report;

import org.jspecify.annotations.NullMarked;
