/** How a split moves over years from what is carried today to what is agreed, within caps on change. */
module io.lionshare.transition {
    requires transitive io.lionshare.document;

    exports io.lionshare.transition;
}
