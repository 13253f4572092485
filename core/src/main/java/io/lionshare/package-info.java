/**
 * The front door for the usual tasks: one burden among some members, and seats by votes. Thin over the other packages.
 *
 * <p>May import: every package of the core.
 */
@NullMarked
package io.lionshare;

import org.jspecify.annotations.NullMarked;
