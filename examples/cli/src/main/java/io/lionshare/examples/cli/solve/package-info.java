/** {@code lionshare solve}: the language-neutral door, one JSON object per line in, one per line out. */
@NullMarked
package io.lionshare.examples.cli.solve;

import org.jspecify.annotations.NullMarked;
