package io.lionshare.robustness.choice;

import io.lionshare.plan.DivisionStep;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parameter of the baseline plan's strategy, or of one part of its blend. Where a strategy lacks the parameter, nothing is changed.
 *
 * @param strategy the id of the part, with settings where parts share an id, such as {@code indicator-weighted:indicator=gdp}; empty for
 *     any part that has the parameter
 * @param parameter its name
 */
public record StrategyParameter(String strategy, String parameter) implements ChoiceSubject {
    /** Refuses null, and a blank parameter. */
    public StrategyParameter {
        Objects.requireNonNull(strategy, "strategy of a parameter");
        Names.requireText("parameter of a choice", parameter);
    }

    @Override
    public Kind turn() {
        return Kind.DETAIL;
    }

    @Override
    public Optional<DivisionStep> step() {
        return Optional.of(DivisionStep.SCORES);
    }

    /**
     * All parameters of a strategy, or of the parts of a blend.
     *
     * @param of a strategy
     * @return the parameters, each of the id of its strategy
     */
    public static List<StrategyParameter> of(ScoringStrategy of) {
        Objects.requireNonNull(of, "strategy with parameters");
        return parts(of)
                .flatMap(part -> part.parameters().stream().map(each -> new StrategyParameter(part.id(), each.name())))
                .toList();
    }

    /** What a choice of it is called, such as {@code exponent of gdp-weighted}. */
    String name() {
        return strategy.isEmpty() ? parameter : parameter + " of " + strategy;
    }

    /** As people type it, such as {@code gdp-weighted:exponent}. */
    String typed() {
        return strategy.isEmpty() ? parameter : strategy + ":" + parameter;
    }

    /** Whether a strategy that is no blend has it. */
    boolean isOf(ScoringStrategy part) {
        return (strategy.isEmpty() || isNamed(part))
                && part.parameters().stream().map(Parameter::name).anyMatch(parameter::equals);
    }

    private boolean isNamed(ScoringStrategy part) {
        Set<String> settings = part.parameters().stream()
                .map(each -> each.name() + "=" + each.value())
                .collect(Collectors.toSet());
        List<String> words = List.of(strategy.split(":", -1));
        return part.id().equals(words.get(0)) && settings.containsAll(words.subList(1, words.size()));
    }

    /** The strategy with another value, in every part that has it. */
    ScoringStrategy set(ScoringStrategy of, String value) {
        if (of instanceof Blend blend) {
            return Blend.of(blend.parts().stream()
                    .map(part -> new Blend.Part(set(part.strategy(), value), part.weight()))
                    .toArray(Blend.Part[]::new));
        }
        return isOf(of) ? of.with(Map.of(parameter, value)) : of;
    }

    /** The strategies that a strategy blends, or itself. */
    static Stream<ScoringStrategy> parts(ScoringStrategy of) {
        return of instanceof Blend blend
                ? blend.parts().stream().flatMap(part -> parts(part.strategy()))
                : Stream.of(of);
    }

    @Override
    public String toString() {
        return PrintableText.brief(name());
    }
}
