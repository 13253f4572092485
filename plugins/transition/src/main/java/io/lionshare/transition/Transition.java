package io.lionshare.transition;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How shares move: ways to move, which follow one another in the order of the components.
 *
 * <ol>
 *   <li>Averages: the goal of a step is divided in proportion to the mean of the figures of the last steps.
 *   <li>Phase-in: the target lies on the way from the start to the goal.
 *   <li>Arrears: what was carried too little is added to the targets of later steps in equal parts, and what was carried too
 *       much is subtracted. Before the first step that is the distance of the start from the first goal; later it is what caps
 *       and limits cut off the target.
 *   <li>Cap: no member changes by more. What it cuts off is spread among those not at their cap, in proportion to their targets.
 * </ol>
 *
 * @param averaged over how many steps figures are averaged, the present one included, at least 1
 * @param phaseIn how the target moves from the start to the goal
 * @param arrears over how many steps arrears are made good, at most 1000; 0 if they are not
 * @param cap by how much a member may change; empty for any change
 * @param overshoot whether a member may leave the way between its previous amount and its target
 */
public record Transition(int averaged, PhaseIn phaseIn, int arrears, Optional<Cap> cap, Overshoot overshoot) {
    /** Whether a member that takes up what caps cut off may leave the way between its previous amount and its target. */
    public enum Overshoot {
        /** Never: amounts stay between the previous amount and the target. */
        NO,
        /** Within its cap, as in the scale of the Organization of American States. */
        YES
    }

    /** Refuses averages over no step, a negative number of steps, and arrears over more than 1000. */
    public Transition {
        Objects.requireNonNull(phaseIn, "phase-in of a transition");
        Objects.requireNonNull(cap, "cap of a transition");
        Objects.requireNonNull(overshoot, "overshoot of a transition");
        if (averaged < 1) {
            throw new IllegalArgumentException("number of steps averaged (" + averaged + ") must be at least 1");
        }
        if (arrears < 0 || arrears > PhaseIn.MOST_STEPS) {
            throw new IllegalArgumentException(
                    "number of steps for arrears (" + arrears + ") must be >= 0 and at most " + PhaseIn.MOST_STEPS);
        }
    }

    /**
     * The goal in the first step.
     *
     * @return the transition, without averages, arrears and caps
     */
    public static Transition atOnce() {
        return new Transition(1, PhaseIn.atOnce(), 0, Optional.empty(), Overshoot.NO);
    }

    /**
     * Ways to move as people write them, joined by {@code +} in any order: {@code once}, {@code equal:5} (steps),
     * {@code stages:20/50/100} (percent of the way), {@code cap:15%} (of the previous share), {@code cap:0.5pt} (points),
     * {@code cap:1000} (an amount), {@code minimum:0.05} (points, of a cap in percent), {@code average:3}, {@code arrears:2},
     * {@code overshoot}.
     *
     * @param text such as {@code equal:5+cap:15%}
     * @return the transition
     * @throws IllegalArgumentException if a way is unknown, given twice, or its number is out of range; the message lists the ways
     */
    public static Transition parse(String text) {
        Objects.requireNonNull(text, "text of a transition");
        return TransitionText.parse(text);
    }

    /**
     * A copy with averaged figures.
     *
     * @param steps over how many steps, the present one included, at least 1
     * @return the copy
     */
    public Transition withAverages(int steps) {
        return new Transition(steps, phaseIn, arrears, cap, overshoot);
    }

    /**
     * A copy with another phase-in.
     *
     * @param other the phase-in
     * @return the copy
     */
    public Transition withPhaseIn(PhaseIn other) {
        return new Transition(averaged, other, arrears, cap, overshoot);
    }

    /**
     * A copy in which arrears are made good.
     *
     * @param steps over how many steps, at most 1000; 0 for not at all
     * @return the copy
     */
    public Transition withArrears(int steps) {
        return new Transition(averaged, phaseIn, steps, cap, overshoot);
    }

    /**
     * A copy with a cap.
     *
     * @param other the cap
     * @return the copy
     */
    public Transition withCap(Cap other) {
        return new Transition(averaged, phaseIn, arrears, Optional.of(other), overshoot);
    }

    /**
     * A copy with another answer to overshoot.
     *
     * @param other the answer
     * @return the copy
     */
    public Transition withOvershoot(Overshoot other) {
        return new Transition(averaged, phaseIn, arrears, cap, other);
    }

    /** In words, such as {@code in 5 equal steps, capped at 15 % of the previous share}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        parts.add(phaseIn.toString());
        if (averaged > 1) {
            parts.add("figures averaged over " + averaged + " steps");
        }
        if (arrears > 0) {
            parts.add("arrears made good over " + arrears + (arrears == 1 ? " step" : " steps"));
        }
        cap.ifPresent(change -> parts.add("capped at " + change));
        if (overshoot == Overshoot.YES) {
            parts.add("with overshoot");
        }
        return PrintableText.brief(String.join(", ", parts));
    }
}
