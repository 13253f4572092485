/** Sections on pledges: how far they go, who fills the gap that a withdrawal leaves, and what-ifs. */
@NullMarked
package io.lionshare.report.content.pledge;

import org.jspecify.annotations.NullMarked;
