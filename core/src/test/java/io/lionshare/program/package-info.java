/** Tests of linear programs. */
@NullMarked
package io.lionshare.program;

import org.jspecify.annotations.NullMarked;
