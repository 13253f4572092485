package io.lionshare.files;

import io.lionshare.level.Fraction;
import io.lionshare.model.Indicator;
import io.lionshare.score.Blend;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strategy of a plan: one, by its id or by an indicator alone; or several with weights, which is a blend: a list of
 * strategies, or indicators with their weights, {@code {gdp: 50, population: 50}}.
 */
final class StrategyChoice {
    private static final String INDICATOR = "indicator";
    private static final String EXPONENT = "exponent";
    private static final String WEIGHT = "weight";

    static final AllowedKeys PART =
            new AllowedKeys("part of a blend", List.of(PluginChoice.ID, WEIGHT), List.of(PluginChoice.PARAMETERS));
    static final AllowedKeys BY_INDICATOR = new AllowedKeys("indicator", List.of(INDICATOR), List.of(EXPONENT));
    static final AllowedKeys WEIGHTED = new AllowedKeys("weighted indicator", List.of(WEIGHT), List.of(EXPONENT));

    private final Draft draft;
    private final Reading reading;

    private StrategyChoice(Draft draft) {
        this.draft = draft;
        this.reading = draft.reading;
    }

    static Optional<ScoringStrategy> read(Node node, Draft draft) {
        return new StrategyChoice(draft).read(node);
    }

    private Optional<ScoringStrategy> read(Node node) {
        if (node instanceof Node.Items) {
            return blend(node, list(node));
        }
        if (node instanceof Node.Fields fields && !fields.values().containsKey(PluginChoice.ID)) {
            if (fields.values().containsKey(INDICATOR)) {
                return reading.fields(fields, BY_INDICATOR)
                        .flatMap(keys -> reading.text(keys.get(INDICATOR), INDICATOR)
                                .flatMap(name -> indicator(keys.placeOf(INDICATOR), name, keys)));
            }
            if (!fields.values().isEmpty() && !fields.values().containsKey(PluginChoice.PARAMETERS)) {
                return blend(node, indicators(fields));
            }
        }
        return PluginChoice.read(node, ScoringStrategy.class, draft.strategies, reading);
    }

    /** The blend of parts of which none had a problem; nothing if there are too few. */
    private Optional<ScoringStrategy> blend(Node node, List<Optional<Blend.Part>> parts) {
        return parts.isEmpty() || parts.contains(Optional.<Blend.Part>empty())
                ? Optional.empty()
                : reading.made(
                        node.place(),
                        () -> Blend.of(parts.stream().flatMap(Optional::stream).toArray(Blend.Part[]::new)));
    }

    private List<Optional<Blend.Part>> list(Node node) {
        List<Optional<Blend.Part>> parts = new ArrayList<>();
        for (Node item : reading.items(node, "strategy")) {
            parts.add(reading.fields(item, PART)
                    .flatMap(part -> part(
                            part.get(WEIGHT),
                            PluginChoice.read(part, ScoringStrategy.class, draft.strategies, reading))));
        }
        return parts;
    }

    private List<Optional<Blend.Part>> indicators(Node.Fields fields) {
        List<Optional<Blend.Part>> parts = new ArrayList<>();
        fields.values().forEach((name, value) -> {
            if (value instanceof Node.Scalar) {
                parts.add(part(value, indicator(fields.placeOf(name), name, new Node.Fields(value.place()))));
            } else {
                parts.add(reading.fields(value, WEIGHTED)
                        .flatMap(keys -> part(keys.get(WEIGHT), indicator(fields.placeOf(name), name, keys))));
            }
        });
        return parts;
    }

    private Optional<Blend.Part> part(Node weight, Optional<ScoringStrategy> strategy) {
        return reading.decimal(weight, WEIGHT)
                .flatMap(number -> strategy.flatMap(
                        scores -> reading.made(weight.place(), () -> new Blend.Part(scores, Fraction.of(number)))));
    }

    /** An indicator of the table, to the power that stands among some keys. */
    private Optional<ScoringStrategy> indicator(Place place, String name, Node.Fields keys) {
        Optional<Node> written = keys.find(EXPONENT);
        Optional<BigDecimal> exponent =
                written.isEmpty() ? Optional.of(BigDecimal.ONE) : reading.decimal(written.get(), EXPONENT);
        return isKnown(place, name)
                ? exponent.flatMap(power -> reading.made(
                        written.orElse(keys).place(), () -> IndicatorWeighted.of(name, power.doubleValue())))
                : Optional.empty();
    }

    private boolean isKnown(Place place, String name) {
        List<String> known = draft.members.stream()
                .flatMap(table -> table.indicators().stream())
                .map(Indicator::id)
                .toList();
        if (draft.members.isEmpty() || known.contains(name)) {
            return true;
        }
        if (draft.strategies.ids().contains(name)) {
            reading.refuse(
                    place,
                    "unknown indicator '" + name + "', which is a strategy\nMaybe in a list: - {id: " + name
                            + ", weight: 1}");
        } else {
            reading.refuseUnknown(place, "indicator", name, known);
        }
        return false;
    }
}
