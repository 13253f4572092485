package io.lionshare.robustness;

import io.lionshare.model.Burden;
import io.lionshare.model.Conflict;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of some choices: the quanta of the members in the order of the alliance, or why there is no split.
 *
 * @param quanta one for each member; none if there is no split
 * @param reason why there is none; empty if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record ChoiceTrial(long[] quanta, String reason) {
    /** The split after choices are made at positions, turn by turn, those of one turn by name. */
    static ChoiceTrial of(Scenario scenario, Burden burden, List<? extends Choice> choices, double[]... positions) {
        try {
            Scenario decided = scenario;
            for (int k : order(choices)) {
                decided = choices.get(k).at(decided, positions[k]);
            }
            return new ChoiceTrial(quanta(decided, burden.id()), "");
        } catch (InfeasibleException e) {
            return new ChoiceTrial(new long[0], PrintableText.brief(words(e.conflict())));
        } catch (IllegalArgumentException e) {
            String words = String.valueOf(e.getMessage());
            return new ChoiceTrial(
                    new long[0], PrintableText.brief(words.lines().findFirst().orElse("")));
        }
    }

    /** Without amounts, which differ from combination to combination. */
    private static String words(Conflict conflict) {
        return conflict.limits().isEmpty()
                ? "no member can take the rest, since scores, claims or weights are 0"
                : "no amounts keep "
                        + Names.few(conflict.limits().stream()
                                .map(limit -> "the " + limit.kind().word() + " of " + limit.target())
                                .toList());
    }

    private static int[] order(List<? extends Choice> choices) {
        return IntStream.range(0, choices.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer k) -> choices.get(k).subject().turn())
                        .thenComparing(k -> choices.get(k).name()))
                .mapToInt(k -> k)
                .toArray();
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
