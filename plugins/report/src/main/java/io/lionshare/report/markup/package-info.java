/** Writes elements of HTML and SVG, escaped by construction. */
@NullMarked
package io.lionshare.report.markup;

import org.jspecify.annotations.NullMarked;
