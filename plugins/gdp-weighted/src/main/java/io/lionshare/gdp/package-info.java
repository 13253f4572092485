/** Scores by gross domestic product. */
@NullMarked
package io.lionshare.gdp;

import org.jspecify.annotations.NullMarked;
