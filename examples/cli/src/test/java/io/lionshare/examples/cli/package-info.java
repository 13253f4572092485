@NullMarked
package io.lionshare.examples.cli;

import org.jspecify.annotations.NullMarked;
