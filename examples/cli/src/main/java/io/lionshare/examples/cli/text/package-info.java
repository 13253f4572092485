/**
 * The text of axioms and of lists of plug-ins, which are not reports. Nothing here prints.
 *
 * <p>May import: the core, {@code document}.
 */
@NullMarked
package io.lionshare.examples.cli.text;

import org.jspecify.annotations.NullMarked;
