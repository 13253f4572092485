/**
 * Sections on pledges, on absences, and on what-ifs: their figures and their sentences.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code report.burden}.
 */
@NullMarked
package io.lionshare.report.pledge;

import org.jspecify.annotations.NullMarked;
