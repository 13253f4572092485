package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import java.util.List;

/** Something that could be decided in another way: the rule, the method, a parameter, weights, limits on or off, the total. */
public sealed interface Choice permits ListedChoice, RangeChoice, WeightChoice {
    /**
     * What is decided.
     *
     * @return such as {@code rule}
     */
    String name();

    /**
     * What it is about.
     *
     * @return the subject
     */
    ChoiceSubject subject();

    /**
     * How many coordinates say where a position is: one, except for weights, which are decided together.
     *
     * @return at least 1
     */
    default int coordinates() {
        return 1;
    }

    /**
     * The scenario, decided in one way.
     *
     * @param scenario what is decided upon
     * @param position its coordinates, each within 0 .. 1: the place among the alternatives, or between the ends of a range
     * @return the scenario decided this way
     */
    Scenario at(Scenario scenario, double... position);

    /**
     * Positions that show what the choice can do by itself: one for each alternative, five over a range, or the corners and the centre of
     * weights.
     *
     * @return the coordinates of each, within 0 .. 1
     */
    List<double[]> positions();
}
