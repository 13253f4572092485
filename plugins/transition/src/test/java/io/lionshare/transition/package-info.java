/** Tests of roads. */
@NullMarked
package io.lionshare.transition;

import org.jspecify.annotations.NullMarked;
