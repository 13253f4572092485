/**
 * What every plug-in has: an id, a summary, parameters. The registry that finds plug-ins, and the checks of names and
 * settings.
 *
 * <p>May import: nothing.
 */
@NullMarked
package io.lionshare.plugin;

import org.jspecify.annotations.NullMarked;
