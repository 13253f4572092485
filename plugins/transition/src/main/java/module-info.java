/** How a split moves over years from what is carried today to what is agreed, within caps on change. */
module io.lionshare.transition {
    requires transitive io.lionshare.document;
    requires transitive io.lionshare.files;

    exports io.lionshare.transition;
    exports io.lionshare.transition.report;

    provides io.lionshare.document.ReportSection with
            io.lionshare.transition.report.YearsSection;
    provides io.lionshare.files.ScenarioKey with
            io.lionshare.transition.TimetableKey;
}
