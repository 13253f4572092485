/** Tests of ranges over weightings. */
@NullMarked
package io.lionshare.robustness;

import org.jspecify.annotations.NullMarked;
