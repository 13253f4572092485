package io.lionshare.files;

import io.lionshare.files.table.MemberTable;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks for figures that a plan needs and the table does not have, so that they are refused where they are missing. */
final class FigureCheck {
    private final Scenario scenario;
    private final MemberTable table;
    private final String file;
    private final Reading reading;
    private final Set<String> refused = new HashSet<>();

    FigureCheck(Scenario scenario, MemberTable table, String file, Reading reading) {
        this.scenario = scenario;
        this.table = table;
        this.file = file;
        this.reading = reading;
    }

    /** Refuses what is missing; members that carry nothing of any burden need no figures. */
    void run() {
        for (Plan plan : scenario.plans()) {
            require(plan, () -> plan.scores(scenario.alliance(), scenario.idle()));
            if (plan.claims() instanceof ClaimSource.Capacity capacity) {
                require(plan, () -> capacity.capacities(scenario.alliance(), scenario.idle()));
            }
        }
    }

    private void require(Plan plan, Runnable scoring) {
        missing(scoring).ifPresent(found -> found.members().forEach(member -> refuse(plan, found.indicator(), member)));
    }

    /** What else a strategy refuses is reported where the plan is carried out: another plan may be wanted. */
    private static Optional<MissingFiguresException> missing(Runnable scoring) {
        try {
            scoring.run();
            return Optional.empty();
        } catch (MissingFiguresException e) {
            return Optional.of(e);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void refuse(Plan plan, String indicator, String member) {
        if (refused.add(indicator + " " + member)) {
            reading.refuse(
                    new Place(file, table.lines().getOrDefault(member, 0L), table.headOf(indicator)),
                    indicator + " of " + member + " is missing, and plan " + plan.name()
                            + " needs it\nMaybe fill the cell,"
                            + " leave the member out with skip: [" + member
                            + "], or give it the ceiling 0 in every burden");
        }
    }
}
