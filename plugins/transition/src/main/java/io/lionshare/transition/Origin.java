package io.lionshare.transition;

import io.lionshare.model.Actual;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From where members move: what is carried today, equal shares, or a plan of the scenario.
 *
 * @param from {@code actual}, {@code equal}, or the name of a plan
 * @param countsUnknownAsZero whether a member without an actual figure counts as one that carries nothing; otherwise it is refused
 */
public record Origin(String from, boolean countsUnknownAsZero) {
    private static final String ACTUAL = "actual";
    private static final String EQUAL = "equal";

    /** What {@code unknown} says where unknown figures count as 0. */
    static final String ZERO = "zero";

    /** Refuses a blank name, and counting unknown figures where no actual ones are asked for. */
    public Origin {
        Names.requireText("origin of a road", from);
        if (countsUnknownAsZero && !from.equals(ACTUAL)) {
            throw new IllegalArgumentException("setting for unknown figures must stand with the origin actual, not '"
                    + PrintableText.value(from) + "'\nMaybe without it");
        }
    }

    /**
     * An origin as people write it.
     *
     * @param from {@code actual}, {@code equal}, or the name of a plan
     * @param unknown {@code zero} where unknown actual figures count as 0; empty where they are refused
     * @return the origin
     * @throws IllegalArgumentException if the setting is unknown, or stands with another origin than {@code actual}
     */
    public static Origin parse(String from, Optional<String> unknown) {
        Objects.requireNonNull(unknown, "setting for unknown figures");
        unknown.ifPresent(setting -> Names.requireKnown("setting for unknown figures", setting, List.of(ZERO)));
        return new Origin(from, unknown.isPresent());
    }

    /**
     * What is carried today, as the scenario has it; members without a figure are refused.
     *
     * @return the origin
     */
    public static Origin actual() {
        return new Origin(ACTUAL, false);
    }

    /**
     * Equal shares.
     *
     * @return the origin
     */
    public static Origin equal() {
        return new Origin(EQUAL, false);
    }

    /** Whether it is about what is carried today. */
    boolean isActual() {
        return from.equals(ACTUAL);
    }

    /** Whether it is a plan of a scenario. */
    boolean isPlan() {
        return !isActual() && !from.equals(EQUAL);
    }

    /**
     * Where a road begins.
     *
     * @param scenario has the plan, or what is carried today
     * @param burden one of its burdens
     * @return the start
     * @throws IllegalArgumentException if there is no such plan, if a plan is called {@code actual} or {@code equal} so that the
     *     origin may be either, or if actual figures are missing
     */
    public Start start(Scenario scenario, Burden burden) {
        List<String> known = new ArrayList<>(List.of(ACTUAL, EQUAL));
        scenario.plans().forEach(plan -> known.add(plan.name()));
        Names.requireKnown("origin of a road", from, known);
        if (isPlan()) {
            return Start.of(scenario.allocate(burden, scenario.plan(from)));
        }
        if (Collections.frequency(known, from) > 1) {
            throw new IllegalArgumentException("origin of a road (" + from
                    + ") must not be the name of a plan, too\nMaybe give the plan another name");
        }
        if (from.equals(EQUAL)) {
            return Start.equal(scenario.alliance().size());
        }
        return countsUnknownAsZero
                ? Start.actualWithUnknownAsZero(scenario.alliance(), scenario.requirement(burden))
                : Start.actual(scenario.alliance(), scenario.requirement(burden));
    }

    /** Refuses amounts carried today above the total of the first year: only their shares are then a start. */
    void requireAmounts(Requirement requirement, Burden first) {
        BigDecimal carried = requirement
                .actual()
                .filter(figures -> isActual() && figures.measure() == Actual.Measure.AMOUNTS)
                .map(figures -> figures.figures().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .orElse(BigDecimal.ZERO);
        if (carried.compareTo(first.total()) > 0) {
            ContributionType type = first.type();
            throw new IllegalArgumentException("sum of the actual amounts of " + first.id() + " ("
                    + type.format(carried) + ") must not be above the total (" + type.format(first.total())
                    + ") where a cap is an amount\nMaybe a cap in percent or points, which compares shares");
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief(from + (countsUnknownAsZero ? ", unknown as zero" : ""));
    }
}
