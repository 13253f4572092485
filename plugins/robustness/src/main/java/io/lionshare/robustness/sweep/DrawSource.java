package io.lionshare.robustness.sweep;

/** Where the amounts of draws come from; for one thread. */
interface DrawSource {
    /** Puts some draws into an empty block. */
    void fill(long from, int count, DrawBlock block);
}
