/**
 * Seats of lists in districts.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.report.seats;

import org.jspecify.annotations.NullMarked;
