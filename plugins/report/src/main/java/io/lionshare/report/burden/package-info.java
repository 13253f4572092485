/**
 * Sections about one burden, and about all of them under every plan: their figures and their sentences.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}.
 */
@NullMarked
package io.lionshare.report.burden;

import org.jspecify.annotations.NullMarked;
