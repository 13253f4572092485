package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightPositions;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import java.util.List;
import java.util.Objects;

/**
 * The choice of the weights of strategies, all of them together: any weighting of a space, each as likely ({@link WeightPositions}). The
 * strategy of the scenario's baseline plan becomes the blend.
 *
 * @param space the weightings
 */
public record WeightChoice(WeightSpace space) implements Choice {
    /** Refuses null. */
    public WeightChoice {
        Objects.requireNonNull(space, "space of a choice");
    }

    @Override
    public String name() {
        return "weights";
    }

    @Override
    public ChoiceSubject subject() {
        return ChoiceSubject.Kind.STRATEGY;
    }

    @Override
    public int coordinates() {
        return WeightPositions.of(space).coordinates();
    }

    @Override
    public Scenario at(Scenario scenario, double... position) {
        Weighting weighting = WeightPositions.of(space).at(position);
        return ScenarioChange.plan(scenario, plan -> plan.withStrategy(space.blend(weighting)));
    }

    @Override
    public List<double[]> positions() {
        return WeightPositions.of(space).ends();
    }

    @Override
    public String toString() {
        return PrintableText.brief("any " + space);
    }
}
