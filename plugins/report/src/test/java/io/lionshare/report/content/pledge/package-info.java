/** Tests of the sections on pledges. */
@NullMarked
package io.lionshare.report.content.pledge;

import org.jspecify.annotations.NullMarked;
