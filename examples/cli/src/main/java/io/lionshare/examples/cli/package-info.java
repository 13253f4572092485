/** The command {@code lionshare}: what users type, and what they get back. */
@NullMarked
package io.lionshare.examples.cli;

import org.jspecify.annotations.NullMarked;
