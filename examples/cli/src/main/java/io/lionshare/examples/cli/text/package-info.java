/** Comparisons and derivations as plain text of a given width. Nothing here prints. */
@NullMarked
package io.lionshare.examples.cli.text;

import org.jspecify.annotations.NullMarked;
