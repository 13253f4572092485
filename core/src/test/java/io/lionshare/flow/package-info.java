@NullMarked
package io.lionshare.flow;

import org.jspecify.annotations.NullMarked;
