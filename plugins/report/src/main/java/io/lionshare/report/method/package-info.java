/** How a report was made, to be looked up. */
@NullMarked
package io.lionshare.report.method;

import org.jspecify.annotations.NullMarked;
