package io.lionshare.report;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.PriceInterval;
import io.lionshare.plan.Scenario;
import io.lionshare.report.joint.BargainSection;
import io.lionshare.report.joint.IntervalsSection;
import io.lionshare.report.joint.JointSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The report of a joint split: all burdens as one bargain. */
public final class JointReport {
    private JointReport() {}

    /**
     * The report.
     *
     * @param scenario gives the questions; its baseline gives what members owe
     * @param split of its burdens
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report; the same for the same split
     */
    public static Report of(Scenario scenario, JointSplit split, String version) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(split, "split of a report");
        Objects.requireNonNull(version, "version of a report");
        return SectionsReport.of(
                scenario.name(),
                scenario,
                BargainSection.summary(scenario, split),
                List.of(BargainSection.of(scenario, split), JointSteps.of(split)),
                version);
    }

    /**
     * The same report, and how far each price can move while a member gives the same.
     *
     * @param scenario gives the questions; its baseline gives what members owe
     * @param split of its burdens
     * @param intervals those that are known
     * @param version of what made it
     * @return the report; the same for the same split and intervals
     */
    public static Report withIntervals(
            Scenario scenario, JointSplit split, List<PriceInterval> intervals, String version) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(split, "split of a report");
        Objects.requireNonNull(intervals, "intervals of a report");
        Objects.requireNonNull(version, "version of a report");
        Section section = IntervalsSection.of(split.problem(), intervals);
        Summary whole = BargainSection.summary(scenario, split);
        List<Element> asked = new ArrayList<>(List.of(Remark.of("Prices", section.lead())));
        asked.addAll(0, section.elements());
        return SectionsReport.of(
                scenario.name(),
                scenario,
                new Summary(whole.headline(), whole.brief(), asked),
                List.of(BargainSection.of(scenario, split), section, JointSteps.of(split)),
                version);
    }
}
