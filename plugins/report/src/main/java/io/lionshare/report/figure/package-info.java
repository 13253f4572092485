/** Numbers, amounts and names as people read them. */
@NullMarked
package io.lionshare.report.figure;

import org.jspecify.annotations.NullMarked;
