/**
 * Builds the report of a comparison, of one member, of pledges, of withdrawals and of a joint split, and writes reports as text,
 * Markdown, CSV, JSON, SVG and as one HTML page.
 *
 * @uses io.lionshare.document.ReportSection
 */
module io.lionshare.report {
    requires transitive io.lionshare.document;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports io.lionshare.report;
    exports io.lionshare.report.page;
    exports io.lionshare.report.plain;
    exports io.lionshare.report.svg;

    uses io.lionshare.document.ReportSection;
}
