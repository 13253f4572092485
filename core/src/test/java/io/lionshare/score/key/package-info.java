@NullMarked
package io.lionshare.score.key;

import org.jspecify.annotations.NullMarked;
