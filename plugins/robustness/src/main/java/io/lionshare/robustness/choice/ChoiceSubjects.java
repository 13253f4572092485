package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.StrategyNames;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks before a study that each choice decides something, and none decides what another does. */
final class ChoiceSubjects {
    private final List<? extends Choice> choices;

    private ChoiceSubjects(List<? extends Choice> choices) {
        this.choices = choices;
    }

    /**
     * Refuses choices that are not a question.
     *
     * @throws IllegalArgumentException if there is none, if two have one name or decide the same, or if one names a parameter that
     *     no strategy has or more than one part of a blend
     */
    static void require(Scenario scenario, List<? extends Choice> choices) {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a study must have at least one choice");
        }
        ChoiceSubjects subjects = new ChoiceSubjects(choices);
        subjects.requireDistinct();
        subjects.requireParameters(scenario);
    }

    private void requireDistinct() {
        Set<String> names = new HashSet<>();
        for (Choice choice : choices) {
            if (!names.add(choice.name())) {
                throw new IllegalArgumentException(
                        "choice '" + PrintableText.value(choice.name()) + "' is given twice; names must differ");
            }
        }
        List<String> strategies = choices.stream()
                .filter(choice -> choice.subject() == ChoiceSubject.Kind.STRATEGY)
                .map(Choice::name)
                .toList();
        if (strategies.size() > 1) {
            throw new IllegalArgumentException("choices of " + String.join(" and of ", strategies)
                    + " both decide the strategy\nMaybe leave one of them out");
        }
    }

    /** Each value is tried once with each strategy, so that a malformed one is refused and not counted as a result that is missing. */
    private void requireParameters(Scenario scenario) {
        List<Scenario> ways = ways(scenario);
        for (Choice choice : choices) {
            if (choice.subject() instanceof StrategyParameter parameter) {
                requireOne(parameter, ways);
                for (Scenario way : ways) {
                    choice.positions().forEach(position -> choice.at(way, position));
                }
            }
        }
    }

    /** The scenario, and with each strategy that a choice gives it. */
    private List<Scenario> ways(Scenario scenario) {
        List<Scenario> ways = new ArrayList<>(List.of(scenario));
        for (Choice choice : choices) {
            if (choice.subject() == ChoiceSubject.Kind.STRATEGY) {
                choice.positions().forEach(position -> ways.add(choice.at(scenario, position)));
            }
        }
        return ways;
    }

    private void requireOne(StrategyParameter parameter, List<Scenario> ways) {
        boolean isKnown = false;
        for (Scenario way : ways) {
            Map<String, ScoringStrategy> byText = new LinkedHashMap<>();
            StrategyParameter.parts(strategy(way))
                    .filter(parameter::isOf)
                    .forEach(part -> byText.put(Plugin.text(part), part));
            Collection<ScoringStrategy> having = byText.values();
            isKnown |= !having.isEmpty();
            if (having.size() > 1) {
                throw new IllegalArgumentException("parameter of a choice (" + PrintableText.value(parameter.typed())
                        + ") must be of one strategy, not of " + having.size() + "\nMaybe "
                        + StrategyNames.of(having).keySet().stream()
                                .map(part -> part + ":" + parameter.parameter())
                                .collect(Collectors.joining(" or ")));
            }
            having.forEach(this::requireOnce);
        }
        if (!isKnown) {
            throw new IllegalArgumentException(Names.unknown("parameter of a choice", parameter.typed(), known(ways)));
        }
    }

    /** Two choices of one parameter, by its name alone and by that of its strategy, too. */
    private void requireOnce(ScoringStrategy part) {
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            if (choice.subject() instanceof StrategyParameter parameter
                    && parameter.isOf(part)
                    && !seen.add(parameter.parameter())) {
                throw new IllegalArgumentException("parameter " + parameter.parameter() + " of " + part.id()
                        + " must be decided by one choice, not also by " + parameter.typed());
            }
        }
    }

    private static ScoringStrategy strategy(Scenario scenario) {
        return scenario.baselinePlan().strategy();
    }

    private static List<String> known(List<Scenario> ways) {
        return ways.stream()
                .flatMap(way -> StrategyParameter.of(strategy(way)).stream())
                .map(StrategyParameter::typed)
                .distinct()
                .toList();
    }
}
