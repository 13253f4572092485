/** Shows a comparison, or the numbers of one member, as text, Markdown, CSV, JSON, and as one HTML page with charts. */
module io.lionshare.report {
    requires transitive io.lionshare.core;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.desktop;

    exports io.lionshare.report;
    exports io.lionshare.report.html;
    exports io.lionshare.report.image;
    exports io.lionshare.report.plain;
    exports io.lionshare.report.words;
}
