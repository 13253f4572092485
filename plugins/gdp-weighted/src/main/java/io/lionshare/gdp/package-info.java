/**
 * Scores by gross domestic product.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.gdp;

import org.jspecify.annotations.NullMarked;
