/** Charts laid out as plain shapes, once for every way of drawing them, and the one that writes SVG. */
@NullMarked
package io.lionshare.report.picture;

import org.jspecify.annotations.NullMarked;
