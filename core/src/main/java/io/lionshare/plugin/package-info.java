/** What every plug-in is: an id, a summary, parameters; and the registry that finds plug-ins. */
@NullMarked
package io.lionshare.plugin;

import org.jspecify.annotations.NullMarked;
