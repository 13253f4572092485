@NullMarked
package io.lionshare.score.audit;

import org.jspecify.annotations.NullMarked;
