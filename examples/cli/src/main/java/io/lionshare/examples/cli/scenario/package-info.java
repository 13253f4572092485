/** The tables of members that come with the command. */
@NullMarked
package io.lionshare.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;
