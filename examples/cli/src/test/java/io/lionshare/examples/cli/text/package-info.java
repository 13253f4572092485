@NullMarked
package io.lionshare.examples.cli.text;

import org.jspecify.annotations.NullMarked;
