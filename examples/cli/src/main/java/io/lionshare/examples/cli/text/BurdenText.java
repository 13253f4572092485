package io.lionshare.examples.cli.text;

import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Change;
import io.lionshare.plan.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One burden under every plan: the tables, who carries the lion's share, the limits, and what a reader should know. */
final class BurdenText {
    private final Comparison comparison;
    private final Burden burden;
    private final List<Allocation> allocations;

    BurdenText(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
        this.allocations = comparison.scenario().plans().stream()
                .map(plan -> comparison.allocation(plan.name(), burden.type().id()))
                .toList();
    }

    void write(Lines lines) {
        lines.title(burden.type().id() + ": " + burden.type().format(burden.total()) + units());
        lines.addAll(new PlanTables(comparison, burden.type().id()).lines(lines.width()));
        lines.blank();
        for (Allocation allocation : allocations) {
            lionsShare(lines, allocation);
        }
        List<Limit> limits = comparison.scenario().limitsOf(burden).list();
        for (String sentence : LimitsText.sentences(limits, allocations)) {
            lines.add("Limit: ", "  ", sentence + ".");
        }
        for (Allocation allocation : allocations) {
            warnings(lines, allocation);
        }
        comparison.scenario().plans().forEach(plan -> change(lines, plan.name()));
        for (List<String> plans : comparison.sameSplits(burden.type().id())) {
            lines.add(
                    "Same split: ",
                    "  ",
                    "under " + String.join(", ", plans) + " every member carries the same." + why(plans));
        }
    }

    /** How far a plan is from the baseline, if it is. */
    private void change(Lines lines, String plan) {
        Change change = comparison.change(plan, burden.type().id());
        if (change.moved().signum() > 0) {
            lines.add(
                    "Change: ",
                    "  ",
                    "under " + plan + " others carry " + burden.type().digits(change.moved()) + " of "
                            + burden.type().format(burden.total()) + ", compared with "
                            + comparison.scenario().baseline() + ": more for "
                            + change.losers().size() + " members, less for "
                            + change.winners().size() + "." + agreement(change));
        }
    }

    private static String agreement(Change change) {
        OptionalDouble agreement = change.rankAgreement();
        return agreement.isEmpty()
                ? ""
                : " The order of members agrees by "
                        + Figures.fixed(BigDecimal.valueOf(agreement.getAsDouble()), 2)
                        + " (1: the same, -1: turned around).";
    }

    /** Rules that differ agree where the total is half of all claims. */
    private String why(List<String> plans) {
        List<Allocation> alike = plans.stream()
                .map(plan -> comparison.allocation(plan, burden.type().id()))
                .toList();
        long rules =
                alike.stream().map(same -> same.plan().rule().id()).distinct().count();
        return rules > 1 && alike.stream().allMatch(Allocation::isAtMidpoint)
                ? " The total is half of all claims, where rules with the midpoint property agree."
                : "";
    }

    /** ", in whole units of 12 aircraft"; nothing where the unit itself is the quantum. */
    private String units() {
        boolean plain = burden.type().quantum().compareTo(BigDecimal.ONE) == 0;
        return plain
                ? ""
                : ", in whole units of " + burden.type().format(burden.type().quantum());
    }

    /** The bloc with the largest subtotal; the first one named, where two are equal. */
    private static void lionsShare(Lines lines, Allocation allocation) {
        Bloc lion = null;
        for (Bloc bloc : allocation.alliance().blocs()) {
            if (lion == null || allocation.quanta(bloc.name()) > allocation.quanta(lion.name())) {
                lion = bloc;
            }
        }
        if (lion != null) {
            Burden burden = allocation.burden();
            lines.add(
                    "The lion's share: ",
                    "  ",
                    lion.name() + " carries " + Figures.percent(allocation.share(lion.name())) + " % under "
                            + allocation.plan().name() + ", "
                            + burden.type().digits(allocation.amount(lion.name())) + " of "
                            + burden.type().format(burden.total()) + ".");
        }
    }

    private static void warnings(Lines lines, Allocation allocation) {
        String plan = allocation.plan().name();
        if (!allocation.tied().isEmpty()) {
            String names = allocation.tied().stream().map(Member::name).collect(Collectors.joining(", "));
            lines.add("Tie: ", "  ", names + " had equal right to a unit under " + plan + "; its tie-break decided.");
        }
        if (allocation.beyondClaims()) {
            lines.add("Beyond claims: ", "  ", "under " + plan + ", limits force members above their claims.");
        }
    }
}
