/** Distribution keys as pipelines: a base, then steps over shares that add up to one exactly. */
@NullMarked
package io.lionshare.score.key;

import org.jspecify.annotations.NullMarked;
