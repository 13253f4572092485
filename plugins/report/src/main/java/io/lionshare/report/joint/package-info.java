/** The section on all burdens as one bargain. */
@NullMarked
package io.lionshare.report.joint;

import org.jspecify.annotations.NullMarked;
