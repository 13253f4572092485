/**
 * The sign audit of a strategy as a report, and the example that explains it.
 *
 * <p>May import: the core, {@code document}, {@code document.figure}.
 */
@NullMarked
package io.lionshare.examples.cli.audit;

import org.jspecify.annotations.NullMarked;
