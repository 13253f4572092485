/** Tests of reports. */
@NullMarked
package io.lionshare.report.member;

import org.jspecify.annotations.NullMarked;
