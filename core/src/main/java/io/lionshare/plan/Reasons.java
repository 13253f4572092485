package io.lionshare.plan;

import com.google.common.base.Suppliers;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Puts the steps of a derivation into words. What all members share is computed once, for the first one. */
final class Reasons {
    private static final int RULE = 1;
    private static final int MEMBER_LIMITS = 2;
    private static final int BLOC_LIMITS = 3;
    private static final String ROUNDED = "rounded to thousandths of a quantum so that the step adds up";

    private final Allocation allocation;
    private final List<Thousandths> stages;
    private final LimitTree limits;
    private final ContributionType type;
    private final Supplier<Amounts> shares;
    private final Supplier<String> moved;
    private final Supplier<String> ceilings;
    private final Supplier<String> floors;
    private final Supplier<Map<LimitTree.Node, String>> bounds;

    Reasons(Allocation allocation, List<Thousandths> stages) {
        this.allocation = allocation;
        this.stages = stages;
        this.limits = allocation.problem().limits();
        this.type = allocation.burden().type();
        this.shares = Suppliers.memoize(() -> allocation.scores().exact().sharing(1));
        this.moved = Suppliers.memoize(this::movedByLimits);
        this.ceilings = Suppliers.memoize(() -> names("ceiling", this::cutToCeiling));
        this.floors = Suppliers.memoize(() -> names("floor", this::raisedToFloor));
        this.bounds = Suppliers.memoize(this::boundsOfBlocs);
    }

    String score(int member) {
        Burden burden = allocation.burden();
        return Decimals.percent(Fraction.of(shares.get(), member).toDecimal()) + " % of all scores, of "
                + type.format(burden.total());
    }

    String rule(int member) {
        BigDecimal claim = BigDecimal.valueOf(allocation.problem().claims().get(member));
        String gets = type.format(type.amount(stages.get(RULE).get(member)));
        return "with a claim of " + type.format(type.amount(claim)) + " it gets " + gets;
    }

    String memberLimits(int member) {
        LimitTree.Node node = limits.members().get(member);
        BigDecimal amount = stages.get(MEMBER_LIMITS).get(member);
        BigDecimal change = change(MEMBER_LIMITS, member);
        if (change.signum() < 0 && amount.compareTo(node.ceiling()) == 0) {
            return "ceiling " + type.format(type.amount(node.ceiling()))
                    + (node.ceiling().signum() == 0 ? " (opt-out)" : "");
        }
        if (change.signum() > 0 && amount.compareTo(node.floor()) == 0) {
            return "floor " + type.format(type.amount(node.floor()));
        }
        String cause = change.signum() > 0 ? ceilings.get() : floors.get();
        if (cause.isEmpty()) {
            return ROUNDED;
        }
        return change.signum() > 0
                ? "takes up " + amountOf(change) + " released by " + cause
                : "is relieved of " + amountOf(change.negate()) + " by " + cause;
    }

    private boolean cutToCeiling(LimitTree.Node node) {
        int i = node.positions()[0];
        return change(MEMBER_LIMITS, i).signum() < 0
                && stages.get(MEMBER_LIMITS).get(i).compareTo(node.ceiling()) == 0;
    }

    private boolean raisedToFloor(LimitTree.Node node) {
        int i = node.positions()[0];
        return change(MEMBER_LIMITS, i).signum() > 0
                && stages.get(MEMBER_LIMITS).get(i).compareTo(node.floor()) == 0;
    }

    /** "1,210 of the 9,400 persons": a part, and all that changes hands in this step. */
    private String amountOf(BigDecimal part) {
        return type.digits(type.amount(part)) + " of the " + moved.get();
    }

    private String movedByLimits() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < limits.size(); i++) {
            sum = sum.add(change(MEMBER_LIMITS, i).max(BigDecimal.ZERO));
        }
        return type.format(type.amount(sum));
    }

    /** "the ceiling of Italy", "the ceilings of Italy, Spain", of many the first ones; empty if there is none. */
    private String names(String word, Predicate<LimitTree.Node> which) {
        List<String> names = limits.members().stream()
                .filter(which)
                .map(node ->
                        allocation.alliance().members().get(node.positions()[0]).name())
                .toList();
        return names.isEmpty() ? "" : "the " + word + (names.size() > 1 ? "s" : "") + " of " + Names.few(names);
    }

    String blocLimits(int member) {
        for (Map.Entry<LimitTree.Node, String> held : bounds.get().entrySet()) {
            if (Arrays.binarySearch(held.getKey().positions(), member) >= 0) {
                return "shares in " + held.getValue();
            }
        }
        List<String> all = List.copyOf(bounds.get().values());
        if (all.isEmpty()) {
            return ROUNDED;
        }
        boolean takesUp = change(BLOC_LIMITS, member).signum() > 0;
        String kind = takesUp ? "the ceiling of " : "the floor of ";
        List<String> ofKind =
                all.stream().filter(bound -> bound.startsWith(kind)).toList();
        return (takesUp ? "takes up its part of what is released by " : "is relieved by ")
                + Names.few(ofKind.isEmpty() ? all : ofKind);
    }

    private Map<LimitTree.Node, String> boundsOfBlocs() {
        Map<LimitTree.Node, String> held = new LinkedHashMap<>();
        for (LimitTree.Node bloc : limits.blocs()) {
            String bound = boundOf(bloc);
            if (!bound.isEmpty()) {
                held.put(bloc, bound);
            }
        }
        return held;
    }

    /** The bound at which a bloc is held, in words; empty if it is not. */
    private String boundOf(LimitTree.Node bloc) {
        BigDecimal before = BigDecimal.ZERO;
        for (int i : bloc.positions()) {
            before = before.add(stages.get(MEMBER_LIMITS).get(i));
        }
        if (before.compareTo(bloc.floor()) < 0) {
            return "the floor of " + bloc.name() + " (" + type.format(type.amount(bloc.floor())) + ")";
        }
        if (before.compareTo(bloc.ceiling()) > 0) {
            return "the ceiling of " + bloc.name() + " (" + type.format(type.amount(bloc.ceiling())) + ")";
        }
        return "";
    }

    String wholeUnits(int member) {
        boolean up = stages.get(BLOC_LIMITS + 1)
                        .get(member)
                        .compareTo(stages.get(BLOC_LIMITS).get(member))
                > 0;
        boolean plain = type.quantum().compareTo(BigDecimal.ONE) == 0;
        return "rounded " + (up ? "up" : "down") + " to whole "
                + (plain ? type.unit() : "units of " + type.format(type.quantum()));
    }

    private BigDecimal change(int stage, int member) {
        return stages.get(stage).get(member).subtract(stages.get(stage - 1).get(member));
    }
}
