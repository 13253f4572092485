package io.lionshare.robustness;

import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.util.List;

/**
 * What came of some choices: the quanta of the members in the order of the alliance, or why there is no split.
 *
 * @param quanta one for each member; none if there is no split
 * @param reason why there is none; empty if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record ChoiceTrial(long[] quanta, String reason) {
    /** The split after some choices are made at positions, in order; those that are left out stay as the scenario has them. */
    static ChoiceTrial of(Scenario scenario, Burden burden, List<? extends Choice> choices, double[]... positions) {
        try {
            Scenario decided = scenario;
            for (int k = 0; k < positions.length; k++) {
                decided = choices.get(k).at(decided, positions[k]);
            }
            return new ChoiceTrial(quanta(decided, burden.id()), "");
        } catch (InfeasibleException | IllegalArgumentException e) {
            String words = String.valueOf(e.getMessage());
            return new ChoiceTrial(
                    new long[0], PrintableText.brief(words.lines().findFirst().orElse("")));
        }
    }

    /** The split of the scenario as it stands. */
    static long[] quanta(Scenario scenario, String burden) {
        Allocation allocation = scenario.allocate(scenario.burden(burden), scenario.baselinePlan());
        return scenario.alliance().members().stream()
                .map(Member::id)
                .mapToLong(allocation::quanta)
                .toArray();
    }

    boolean hasResult() {
        return reason.isEmpty();
    }
}
