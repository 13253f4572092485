package io.lionshare.report.words;

import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Change;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.report.Element.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What a reader should know of one burden beside its numbers: the lion's share, limits, ties, what changes, which plans agree. */
public final class BurdenRemarks {
    private final Comparison comparison;
    private final Burden burden;
    private final List<Allocation> allocations;
    private final List<Remark> remarks = new ArrayList<>();

    private BurdenRemarks(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
        this.allocations = comparison.scenario().plans().stream()
                .map(plan -> comparison.allocation(burden, plan))
                .toList();
    }

    /**
     * The remarks on one burden under every plan.
     *
     * @param comparison the plans
     * @param burden one of its burdens
     * @return the remarks, in a fixed order
     */
    public static List<Remark> of(Comparison comparison, Burden burden) {
        return new BurdenRemarks(comparison, burden).all();
    }

    private List<Remark> all() {
        allocations.forEach(this::lionsShare);
        List<Limit> limits = comparison.scenario().limitsOf(burden).list();
        LimitWords.sentences(limits, allocations).forEach(sentence -> add("Limit", sentence + "."));
        allocations.forEach(this::warnings);
        comparison.scenario().plans().forEach(this::change);
        for (List<String> plans : comparison.sameSplits(burden)) {
            add("Same split", "under " + String.join(", ", plans) + " every member carries the same." + why(plans));
        }
        return remarks;
    }

    private void add(String label, String text) {
        remarks.add(new Remark(label, text));
    }

    /** The bloc with the largest subtotal, or all that have it. */
    private void lionsShare(Allocation allocation) {
        List<String> blocs =
                allocation.alliance().blocs().stream().map(Bloc::name).toList();
        if (!blocs.isEmpty()) {
            List<String> lions = Ties.largest(blocs, Comparator.comparing(allocation::quanta));
            add(
                    "The lion's share",
                    Ties.names(lions) + Plural.verb(lions.size(), " carries ", " carry ")
                            + Figures.percent(allocation.share(lions.get(0))) + " %" + Ties.each(lions) + " under "
                            + allocation.plan().name() + ", "
                            + burden.type().digits(allocation.amount(lions.get(0))) + " of "
                            + burden.type().format(burden.total()) + Ties.each(lions) + ".");
        }
    }

    private void warnings(Allocation allocation) {
        String plan = allocation.plan().name();
        if (!allocation.tied().isEmpty()) {
            String names = allocation.tied().stream().map(Member::name).collect(Collectors.joining(", "));
            add("Tie", names + " had equal right to a unit under " + plan + "; its tie-break decided.");
        }
        if (allocation.isIdealAdjusted()) {
            add(
                    "Adjusted",
                    "under " + plan + ", rule " + allocation.plan().rule().id()
                            + " missed the total or a limit by at most"
                            + " a billionth of the total; its amounts were divided again in proportion.");
        }
        if (allocation.beyondClaims()) {
            add("Beyond claims", "under " + plan + ", limits force members above their claims.");
        }
    }

    /** How far a plan is from the baseline, if it is. */
    private void change(Plan plan) {
        Change change = comparison.change(burden, plan);
        if (change.moved().signum() > 0) {
            add(
                    "Change",
                    "under " + plan.name() + " others carry " + burden.type().digits(change.moved()) + " of "
                            + burden.type().format(burden.total()) + ", compared with "
                            + comparison.scenario().baseline() + ": more for "
                            + Plural.of(change.burdened().size(), "member") + ", less for "
                            + Plural.of(change.relieved().size(), "member") + "." + agreement(change));
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
                .map(plan -> comparison.allocation(burden.id(), plan))
                .toList();
        long rules =
                alike.stream().map(same -> same.plan().rule().id()).distinct().count();
        return rules > 1 && alike.stream().allMatch(Allocation::isAtMidpoint)
                ? " The total is half of all claims, where rules with the midpoint property agree."
                : "";
    }
}
