/**
 * {@code lionshare solve}: one JSON object per line in, one per line out, for programs in any language.
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.examples.cli.solve;

import org.jspecify.annotations.NullMarked;
