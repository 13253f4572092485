/** What holds for every exported class of every published module. */
@NullMarked
package io.lionshare.examples.cli.exported;

import org.jspecify.annotations.NullMarked;
