/** Plans and comparisons: the one place where scores meet rules. */
@NullMarked
package io.lionshare.plan;

import org.jspecify.annotations.NullMarked;
