package io.lionshare.apportion.kernel;

import io.lionshare.level.Amounts;

/** Which of two members with equal right is served first; see {@code TieBreak}. */
@FunctionalInterface
public interface ServingOrder {
    /** Negative if member i is served first, positive if member j is; never 0 for i &ne; j. */
    int compare(Amounts weights, int i, int j);
}
