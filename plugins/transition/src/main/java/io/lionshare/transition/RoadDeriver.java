package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Works out the derivation of a year: what its figures give, then what averages, the phase-in, arrears, caps, limits and
 * rounding change. Ways that the transition does not use are left out.
 *
 * <p>All but the last are kept in thousandths of a quantum, each rounded so that it adds up.
 */
final class RoadDeriver {
    private static final String AVERAGES = "averages";
    private static final String PHASE_IN = "phase-in";
    private static final String ARREARS = "arrears";
    private static final String CAP = "cap on change";
    private static final String LIMITS = "limits";
    private static final String UNITS = "whole units";

    /** The steps after the first one, in order; a road has some of them. */
    static final List<String> LATER = List.of(AVERAGES, PHASE_IN, ARREARS, CAP, LIMITS, UNITS);

    private final Alliance alliance;
    private final Transition transition;
    private final YearStages stages;
    private final WholeRoad whole;
    private final int step;
    private final ContributionType type;
    private final List<Derivation.Step> steps = new ArrayList<>();
    private List<BigDecimal> before = List.of();

    RoadDeriver(Alliance alliance, Transition transition, YearStages stages, WholeRoad whole, int step) {
        this.alliance = alliance;
        this.transition = transition;
        this.stages = stages;
        this.whole = whole;
        this.step = step;
        this.type = stages.burden().type();
    }

    Derivation derive() {
        Fraction total = Fraction.of(stages.burden().quanta());
        add(
                "figures of " + stages.year(),
                stages.ownGoal(),
                i -> stages.ownGoal().get(i).dividedBy(total).percent() + " of "
                        + type.format(stages.burden().total()));
        if (transition.averaged() > 1) {
            add(AVERAGES, stages.goal(), i -> "figures averaged over " + transition.averaged() + " steps");
        }
        if (!transition.phaseIn().at(step).equals(Fraction.ONE)) {
            add(PHASE_IN, stages.phased(), i -> transition.phaseIn().at(step).percent() + " of the way");
        }
        if (transition.arrears() > 0) {
            add(ARREARS, stages.due(), this::arrears);
        }
        if (transition.cap().isPresent()) {
            capped().ifPresent(capped -> add(CAP, capped, this::cap));
        }
        add(LIMITS, stages.exact(), i -> "floors and ceilings of the year, as far as they can be met yet");
        List<BigDecimal> quanta = IntStream.range(0, alliance.size())
                .mapToObj(i -> BigDecimal.valueOf(whole.quanta(step, i)))
                .toList();
        add(UNITS, quanta, this::rounding);
        return new Derivation(alliance, steps);
    }

    /** Within caps alone; nothing where limits make no difference or caps alone leave no split. */
    private Optional<ExactVector> capped() {
        LimitTree free = stages.limits().withoutLimits();
        try {
            return Optional.of(
                    stages.limits().hasLimits()
                            ? YearSplit.of(stages.year(), stages.burden(), free, stages.change())
                                    .exact()
                            : stages.exact());
        } catch (CapConflictException e) {
            return Optional.empty();
        }
    }

    private void add(String name, ExactVector amounts, IntFunction<String> reason) {
        add(name, amounts.thousandths(), reason);
    }

    private void add(String name, List<BigDecimal> amounts, IntFunction<String> reason) {
        List<BigDecimal> earlier = before;
        before = amounts;
        steps.add(new Derivation.Step(
                name,
                i -> type.amount(
                        earlier.isEmpty() ? amounts.get(i) : amounts.get(i).subtract(earlier.get(i))),
                reason));
    }

    private String arrears(int i) {
        boolean isMore = stages.due().compare(i, stages.phased()) > 0;
        return "what was carried too " + (isMore ? "little" : "much") + " before, made good over "
                + transition.arrears() + (transition.arrears() == 1 ? " step" : " steps");
    }

    private String cap(int i) {
        String cap = transition.cap().map(Cap::toString).orElse("");
        return switch (RoadYear.atCap(stages, transition, i)) {
            case UP -> "rises no further than its cap: " + cap;
            case DOWN -> "falls no further than its cap: " + cap;
            case NO -> "takes part in what caps of others leave over";
        };
    }

    private String rounding(int i) {
        boolean isUp = stages.exact().get(i).compareTo(Fraction.of(whole.quanta(step, i))) < 0;
        RoadYear.AtCap atCap = RoadYear.atCap(stages, transition, i);
        boolean passes = atCap == (isUp ? RoadYear.AtCap.UP : RoadYear.AtCap.DOWN);
        return "rounded " + (isUp ? "up" : "down") + " with all years together"
                + (passes ? "; so it passes its cap by less than " + type.format(type.quantum()) : "");
    }
}
