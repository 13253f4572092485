package io.lionshare.transition.report;

import io.lionshare.document.Prose;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.CapConflictException;
import io.lionshare.transition.Roadmap;
import java.util.List;

/**
 * The section "over the years" in the report of a comparison: for each burden that the scenario's timetable is about, how members
 * move from what they carry before to the plan, in all ways side by side.
 */
public final class YearsSection implements ReportSection {
    /** Found as a service. */
    public YearsSection() {}

    @Override
    public String id() {
        return "years";
    }

    @Override
    public String summary() {
        return "how members move over years from what they carry today to a plan, where the scenario has a timetable";
    }

    @Override
    public String after() {
        return "change";
    }

    @Override
    public List<Section> ofView(Comparison comparison, Burden burden) {
        Scenario scenario = comparison.scenario();
        return Roadmap.in(scenario)
                .filter(roadmap -> roadmap.isAbout(burden) && roadmap.hasPlans(scenario))
                .map(roadmap -> section(scenario, burden, roadmap))
                .stream()
                .toList();
    }

    /** A scenario that is compared under other plans than its own may have no road. */
    private Section section(Scenario scenario, Burden burden, Roadmap roadmap) {
        try {
            return RoadSections.of(BurdenRoads.of(id(), scenario, burden, roadmap), MembersTable.Measure.SHARES);
        } catch (IllegalArgumentException | InfeasibleException | CapConflictException e) {
            return Section.of(
                    id(),
                    "No road leads to the plan over the years",
                    List.of(new Prose(burden.type().label().title() + ": no road, as " + e.getMessage() + ".")));
        }
    }

    @Override
    public String toString() {
        return "section " + id();
    }
}
