/**
 * Roads as reports show them: side by side, by year, by member, and what limits cost on the way.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code transition}.
 */
@NullMarked
package io.lionshare.transition.report;

import org.jspecify.annotations.NullMarked;
