/** Scoring strategies: from the indicators of an alliance to one number per member. */
@NullMarked
package io.lionshare.score;

import org.jspecify.annotations.NullMarked;
