/** Tests of text and of the data of charts. */
@NullMarked
package io.lionshare.report.plain;

import org.jspecify.annotations.NullMarked;
