package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.PriceEffect;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.InfeasibleException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What would be given if the United States gave less; nothing where a scenario has no such member, bloc or burden. */
final class JointWhatIfText {
    private static final String USA = "USA";
    private static final String EUROPE = "Europe";
    private static final String FORCE = "ground-force";
    private static final String AIR = "air-policing";
    private static final String FUND = "fund";
    private static final Bound NOTHING = Bound.parse("0");
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(20_000);

    private final Lines lines;
    private final JointSplit split;

    JointWhatIfText(Lines lines, JointSplit split) {
        this.lines = lines;
        this.split = split;
    }

    void write() {
        if (!isAsked()) {
            return;
        }
        lines.title("What if");
        withoutSupport("US minimal role: air support only", "", Map.of(FORCE, NOTHING, FUND, NOTHING));
        withoutSupport("No US at all", "", Map.of(FORCE, NOTHING, AIR, NOTHING, FUND, NOTHING));
        conditional();
    }

    private boolean isAsked() {
        JointProblem problem = split.problem();
        List<String> kinds =
                problem.burdens().stream().map(burden -> burden.type().id()).toList();
        return kinds.containsAll(List.of(FORCE, AIR, FUND))
                && problem.alliance().members().stream()
                        .anyMatch(member -> member.id().equals(USA))
                && problem.alliance().blocs().stream().map(Bloc::name).anyMatch(EUROPE::equals);
    }

    private void conditional() {
        String question = "US air support conditional on 20,000 European troops";
        BigDecimal troops = split.amount(EUROPE, FORCE);
        boolean met = troops.compareTo(ENOUGH) >= 0;
        String given = "Europe gives " + Figures.fixed(troops, 0) + " persons, so the condition is "
                + (met ? "met" : "missed") + "; ";
        if (met) {
            lines.add("  ", "    ", question + ": " + given + "everything stays as it is.");
        } else {
            withoutSupport(question, given, Map.of(AIR, NOTHING));
        }
    }

    private void withoutSupport(String question, String before, Map<String, Bound> most) {
        lines.add("  ", "    ", question + ": " + before + answer(most) + ".");
    }

    private String answer(Map<String, Bound> most) {
        try {
            JointSplit other = JointSplit.of(split.problem().withCeilings(USA, most));
            return "changes " + JointChange.of(new PriceEffect(AIR, split, other));
        } catch (JointConflict | InfeasibleException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
