package io.lionshare.report;

import io.lionshare.joint.JointSplit;
import io.lionshare.joint.PriceInterval;
import io.lionshare.plan.Scenario;
import io.lionshare.report.content.SourcesSection;
import io.lionshare.report.content.joint.IntervalsSection;
import io.lionshare.report.content.joint.JointSection;
import java.util.ArrayList;
import java.util.List;

/** The report of a joint split: all burdens as one. */
public final class JointReport {
    private JointReport() {}

    /**
     * The report.
     *
     * @param scenario gives the what-ifs; its baseline plan gives fair shares
     * @param split of its burdens
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
     * @return the report; the same for the same split
     */
    public static Report of(Scenario scenario, JointSplit split, String version) {
        return report(scenario, List.of(JointSection.of(scenario, split)), version);
    }

    /**
     * The same report, and how far each price can move while a member gives the same.
     *
     * @param scenario gives the what-ifs; its baseline plan gives fair shares
     * @param split of its burdens
     * @param intervals those that were searched, in any order; the report says how many are not there
     * @param version of what made it
     * @return the report; the same for the same split and intervals
     */
    public static Report withIntervals(
            Scenario scenario, JointSplit split, List<PriceInterval> intervals, String version) {
        Section section = IntervalsSection.of(split.problem(), intervals);
        return report(scenario, List.of(JointSection.of(scenario, split), section), version);
    }

    private static Report report(Scenario scenario, List<Section> about, String version) {
        List<Section> sections = new ArrayList<>(about);
        sections.add(SourcesSection.folded(scenario, version));
        return Report.of(scenario.name(), sections);
    }
}
