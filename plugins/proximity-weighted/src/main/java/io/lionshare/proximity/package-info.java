/**
 * Scores by nearness to the place of the burden.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.proximity;

import org.jspecify.annotations.NullMarked;
