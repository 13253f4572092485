/** The values of a report, and the services that bring sections to it and write it. */
module io.lionshare.document {
    requires transitive io.lionshare.core;

    exports io.lionshare.document;
    exports io.lionshare.document.figure;
}
