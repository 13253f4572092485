/** The real case: the members of NATO, read from a table, and who carries how much for Ukraine. */
@NullMarked
package io.lionshare.examples.cli.scenario;

import org.jspecify.annotations.NullMarked;
