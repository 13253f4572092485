/** Tests of reports. */
@NullMarked
package io.lionshare.document.figure;

import org.jspecify.annotations.NullMarked;
