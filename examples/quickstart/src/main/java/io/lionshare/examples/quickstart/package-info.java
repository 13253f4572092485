/**
 * The smallest whole use of Lionshare.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.examples.quickstart;

import org.jspecify.annotations.NullMarked;
