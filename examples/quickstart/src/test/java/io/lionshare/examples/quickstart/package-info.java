@NullMarked
package io.lionshare.examples.quickstart;

import org.jspecify.annotations.NullMarked;
