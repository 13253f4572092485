/** Whole units that add up exactly, with every tie told. */
@NullMarked
package io.lionshare.apportion;

import org.jspecify.annotations.NullMarked;
