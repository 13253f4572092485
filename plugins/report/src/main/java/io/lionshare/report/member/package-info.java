/**
 * How each member comes to its numbers.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code report.burden}, {@code report.method}.
 */
@NullMarked
package io.lionshare.report.member;

import org.jspecify.annotations.NullMarked;
