package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Plugin;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import java.util.List;

/**
 * Scores by population: <i>s&#7522; = population&#7522;</i>.
 *
 * <p>The value judgement: people are equals, so every inhabitant of the alliance carries the same, whatever the country.
 *
 * <p>Needs the indicator {@code population}, in persons, thousands of persons, or any other unit that is the same for
 * all: another unit scales all scores alike, so shares don't change.
 *
 * <ul>
 *   <li>Population 0: score 0, so that the member carries nothing but its floor.
 *   <li>The scores are the figures, not rounded.
 * </ul>
 *
 * <p>Members without the indicator, a population below 0, and 0 for everyone are refused. O(n). Immutable; safe for use
 * by many threads.
 *
 * <p>The idea: equal shares per head, as asked for the world's climate [1].
 *
 * <p>[1] Agarwal and Narain, Global Warming in an Unequal World, 1991.
 */
public final class PopulationWeighted implements Factored {
    private static final String POPULATION = "population";

    /** Scores in proportion to population. */
    public PopulationWeighted() {}

    @Override
    public String id() {
        return "population-weighted";
    }

    @Override
    public String summary() {
        return "a member with more people carries more: score = population";
    }

    @Override
    public List<Factor> factors() {
        return List.of(Factor.base(POPULATION));
    }

    @Override
    public double[] scores(Alliance alliance) {
        return IndicatorValues.requireAnyAboveZero(IndicatorValues.of(alliance, POPULATION), POPULATION);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
