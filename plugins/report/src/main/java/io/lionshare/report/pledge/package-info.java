/** Sections on pledges, on absences, and on what-ifs: their figures and their sentences. */
@NullMarked
package io.lionshare.report.pledge;

import org.jspecify.annotations.NullMarked;
