@NullMarked
package io.lionshare.robustness.effect;

import org.jspecify.annotations.NullMarked;
