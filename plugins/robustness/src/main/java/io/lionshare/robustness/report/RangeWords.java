package io.lionshare.robustness.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sentences about ranges over weightings. */
final class RangeWords {
    private static final BigDecimal POINT = new BigDecimal("0.01");

    private RangeWords() {}

    /** Who carries most whatever the weights, who varies most, and who hardly moves. */
    static String title(BurdenRanges ranges) {
        List<String> findings = new ArrayList<>();
        List<RangeRow> drawn = ranges.drawn();
        RangeRow first = drawn.isEmpty() ? ranges.all().get(0) : drawn.get(0);
        boolean isAlwaysFirst = isAlwaysFirst(ranges, first);
        if (isAlwaysFirst) {
            String when = ranges.areSampled()
                    ? "In all " + Digits.count(ranges.ranges().sampling().draws(), "draw")
                    : "Whatever the weights";
            findings.add(when + ", " + first.member().name() + " carries most (" + ends(first) + ")");
        }
        RangeRow widest =
                ranges.all().stream().max(Comparator.comparing(RangeRow::width)).orElseThrow();
        if (widest.width().signum() == 0) {
            return "The weights of the strategies move no member's share" + (ranges.areSampled() ? " in any draw" : "");
        }
        if (!widest.equals(first) || !isAlwaysFirst) {
            findings.add(widest.member().name() + " varies most (" + ends(widest) + ")");
        }
        long still = ranges.all().stream()
                .filter(row -> row.width().compareTo(POINT) < 0)
                .count();
        String last = still == 0
                ? ""
                : ", and " + Digits.count(still, "member") + (still == 1 ? " moves" : " move")
                        + " by less than one point";
        return Digits.capital(String.join("; ", findings)) + last;
    }

    /** Whether it carries more than each other in all weightings; those that never reach its least share need no comparison. */
    private static boolean isAlwaysFirst(BurdenRanges ranges, RangeRow first) {
        return ranges.all().stream()
                .filter(row -> !row.equals(first) && row.most().compareTo(first.least()) >= 0)
                .allMatch(row -> ranges.ranges()
                        .pair(first.member().id(), row.member().id())
                        .more()
                        .low()
                        .equals(Fraction.ONE));
    }

    private static String ends(RangeRow row) {
        return ShareFormat.prose(row.least()) + " to " + ShareFormat.prose(row.most());
    }

    /** What is weighted, and what the ranges cover. */
    static String lead(List<Plan> plans, BurdenRanges ranges) {
        return "All mixtures of dividing "
                + Lists.and(phrases(plans, ranges.ranges().space()))
                + ", each weighting as likely, under the baseline's rule and limits. "
                + certainty(ranges)
                + " The ranges cover the choice of weights alone: not the rule, the limits, or errors of the figures.";
    }

    /** A strategy by the phrase of the plan that divides by it alone, else by its indicator or its name. */
    private static List<String> phrases(List<Plan> plans, WeightSpace space) {
        return space.strategies().entrySet().stream()
                .map(entry -> plans.stream()
                        .filter(plan -> Plugin.text(plan.strategy()).equals(Plugin.text(entry.getValue())))
                        .map(plan -> plan.label().phrase())
                        .findFirst()
                        .orElse("by " + name(entry.getKey(), entry.getValue())))
                .toList();
    }

    private static String name(String name, ScoringStrategy strategy) {
        return strategy.parameters().stream()
                .filter(parameter -> name.endsWith(":indicator=" + parameter.value()))
                .map(Parameter::value)
                .findFirst()
                .orElse(name);
    }

    private static String certainty(BurdenRanges ranges) {
        if (ranges.areSampled()) {
            return "The figures are from " + ranges.ranges().sampling() + ".";
        }
        Fraction widest = ranges.drawn().stream()
                .flatMap(row -> Stream.of(row.range().least(), row.range().most()))
                .map(Estimate::width)
                .reduce(Fraction.ZERO, Fraction::max);
        return widest.signum() == 0
                ? "The figures are exact over all weightings."
                : "The ends of ranges are known to " + points(widest) + " and are drawn at the outer bound.";
    }

    /** The distance of two bounds on a share or a probability. */
    static String points(Fraction width) {
        String percent = Estimate.exact(width).percent(1).replace(" %", "");
        return percent.replace("<", "less than ").replace(">", "more than ") + " points";
    }

    /** Which weights never matter. */
    static String idle(BurdenRanges ranges) {
        List<String> idle = ranges.ranges().idle();
        return idle.isEmpty()
                ? ""
                : "The weight of " + Lists.and(idle) + (idle.size() == 1 ? " moves" : " move") + " no member's amount.";
    }
}
