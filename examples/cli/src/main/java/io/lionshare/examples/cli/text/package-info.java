/** What is printed by commands that are no reports: axioms, lists of plug-ins. Nothing here prints. */
@NullMarked
package io.lionshare.examples.cli.text;

import org.jspecify.annotations.NullMarked;
