/** Tests of choices. */
@NullMarked
package io.lionshare.robustness.choice;

import org.jspecify.annotations.NullMarked;
