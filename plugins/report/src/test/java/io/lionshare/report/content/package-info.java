/** Tests of sections. */
@NullMarked
package io.lionshare.report.content;

import org.jspecify.annotations.NullMarked;
