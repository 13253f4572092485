/** How far a split moves over all weightings of its strategies. */
module io.lionshare.robustness {
    requires transitive io.lionshare.core;

    exports io.lionshare.robustness;
}
