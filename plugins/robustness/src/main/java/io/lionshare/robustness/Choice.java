package io.lionshare.robustness;

import io.lionshare.plan.Scenario;
import java.util.List;

/** Something that could be decided in another way: the rule, the method, a parameter, limits on or off, the total. */
public sealed interface Choice permits ListedChoice, RangeChoice {
    /**
     * What is decided.
     *
     * @return such as {@code rule}
     */
    String name();

    /**
     * The scenario, decided in one way.
     *
     * @param scenario what is decided upon
     * @param position within 0 .. 1: the place among the alternatives, or between the ends of a range
     * @return the scenario decided this way
     */
    Scenario at(Scenario scenario, double position);

    /**
     * Positions that show what the choice can do by itself: one for each alternative, or five over a range.
     *
     * @return within 0 .. 1
     */
    List<Double> positions();
}
