/**
 * The keys that states have agreed on: each a list of steps, with its legal source.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.institutional;

import org.jspecify.annotations.NullMarked;
