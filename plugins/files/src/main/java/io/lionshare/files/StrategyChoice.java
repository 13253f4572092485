package io.lionshare.files;

import io.lionshare.plugin.Plugins;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The strategy of a plan: one, or a list of several with weights, which is a blend. */
final class StrategyChoice {
    static final AllowedKeys PART =
            new AllowedKeys("part of a blend", List.of(PluginChoice.ID, "weight"), List.of(PluginChoice.PARAMETERS));

    private StrategyChoice() {}

    static Optional<ScoringStrategy> read(Node node, Plugins<ScoringStrategy> known, Reading reading) {
        if (!(node instanceof Node.Items)) {
            return PluginChoice.read(node, ScoringStrategy.class, known, reading);
        }
        int before = reading.count();
        List<Blend.Part> parts = new ArrayList<>();
        for (Node item : reading.items(node, "strategy")) {
            reading.fields(item, PART)
                    .flatMap(part -> part(part, known, reading))
                    .ifPresent(parts::add);
        }
        return reading.count() > before
                ? Optional.empty()
                : reading.made(node.place(), () -> Blend.of(parts.toArray(Blend.Part[]::new)));
    }

    private static Optional<Blend.Part> part(Node.Fields part, Plugins<ScoringStrategy> known, Reading reading) {
        Optional<ScoringStrategy> strategy = PluginChoice.read(part, ScoringStrategy.class, known, reading);
        Node weight = part.get("weight");
        return reading.decimal(weight, "weight")
                .flatMap(number -> strategy.flatMap(
                        scores -> reading.made(weight.place(), () -> new Blend.Part(scores, number.doubleValue()))));
    }
}
