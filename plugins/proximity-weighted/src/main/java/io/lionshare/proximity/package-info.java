/** Scores by nearness to the place of the burden. */
@NullMarked
package io.lionshare.proximity;

import org.jspecify.annotations.NullMarked;
