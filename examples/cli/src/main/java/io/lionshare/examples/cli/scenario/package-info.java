/**
 * The tables of members that come with the command.
 *
 * <p>May import: the core, {@code files}.
 */
@NullMarked
package io.lionshare.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;
