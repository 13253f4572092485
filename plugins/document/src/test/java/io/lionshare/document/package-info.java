/** Tests of the values of a report. */
@NullMarked
package io.lionshare.document;

import org.jspecify.annotations.NullMarked;
