package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.Choices;
import io.lionshare.robustness.choice.StrategyParameter;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one {@code --vary}: the name of a choice, {@code =}, and its alternatives or its range. */
final class ChoiceText {
    static final String WEIGHTS = "weights";

    /** Choices among names. */
    private static final List<String> LISTED = List.of("rule", "method", "plan", "limits");

    /** Choices of numbers, among some or within a range. */
    private static final List<String> NUMBERS = List.of("total", "stretch");

    private static final Pattern RANGE = Pattern.compile("([^/.]*(?:\\.\\d+)?)\\.\\.([^/]+)");

    private final Scenario scenario;
    private final Supplier<WeightSpace> space;
    private final boolean isWeighted;

    /**
     * A reader for a scenario.
     *
     * @param scenario has the names
     * @param space asked where weights are a choice
     * @param isWeighted whether weights are one of the choices, so that all strategies of the space have parameters
     */
    ChoiceText(Scenario scenario, Supplier<WeightSpace> space, boolean isWeighted) {
        this.scenario = scenario;
        this.space = space;
        this.isWeighted = isWeighted;
    }

    Choice choice(String text) {
        int equals = equals(text);
        if (equals < 1 || equals == text.length() - 1) {
            throw new UsageException("choice ('" + PrintableText.value(text)
                    + "') must read CHOICE=A/B\nMaybe like rule=proportional/talmud or total=-10..10");
        }
        String name = text.substring(0, equals);
        String values = text.substring(equals + 1);
        if (name.equals(WEIGHTS)) {
            return WeightsText.choice(space.get(), values);
        }
        requireKnown(name);
        Matcher range = range(values);
        return range.matches()
                ? ranged(name, number(range.group(1)), number(range.group(2)))
                : listed(name, name.equals("plan") ? plans(values) : List.of(values.split("/", -1)));
    }

    /** Names of plans may have a slash: the longest name that stands next is taken. */
    private List<String> plans(String values) {
        List<String> names = new ArrayList<>();
        String rest = values + "/";
        while (!rest.isEmpty()) {
            String from = rest;
            String name = scenario.plans().stream()
                    .map(Plan::name)
                    .filter(known -> from.startsWith(known + "/"))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(from.substring(0, from.indexOf('/')));
            names.add(name);
            rest = from.substring(name.length() + 1);
        }
        return names;
    }

    /** Settings by which two parts of one id differ have signs of equality, too, so that the last one counts. */
    private int equals(String text) {
        int first = text.indexOf('=');
        int colon = text.indexOf(':');
        return colon > 0 && colon < first && !isIndicator(text.substring(0, colon)) ? text.lastIndexOf('=') : first;
    }

    /** The two ends of a range, if a text is one. */
    static Matcher range(String values) {
        return RANGE.matcher(values);
    }

    /** A member is looked up with its indicator, the parameter of a part with the strategies. */
    private void requireKnown(String name) {
        if (name.indexOf(':') > 0) {
            Names.requireKnown(
                    "indicator or strategy of a choice",
                    before(name),
                    Stream.concat(indicators(), parameters().map(StrategyParameter::strategy))
                            .toList());
            return;
        }
        List<String> known = new ArrayList<>(LISTED);
        known.add(WEIGHTS);
        known.addAll(NUMBERS);
        known.addAll(indicators().toList());
        known.addAll(parameters().map(StrategyParameter::parameter).toList());
        Names.requireKnown("choice", name, known);
    }

    private Stream<String> indicators() {
        return scenario.alliance().indicators().stream().map(indicator -> indicator.id());
    }

    /** Of all strategies, as another choice may bring one that has the parameter. */
    private Stream<StrategyParameter> parameters() {
        Stream<ScoringStrategy> weighted = isWeighted ? space.get().strategies().values().stream() : Stream.of();
        return Stream.concat(scenario.plans().stream().map(Plan::strategy), weighted)
                .flatMap(strategy -> StrategyParameter.of(strategy).stream());
    }

    private Choice ranged(String name, BigDecimal low, BigDecimal high) {
        return switch (name) {
            case "total" -> Choices.ofTotals(low, high);
            case "stretch" -> Choices.ofStretch(low, high);
            default -> {
                if (isFigure(name)) {
                    yield Choices.ofFigure(before(name), after(name), low, high);
                }
                if (LISTED.contains(name) || isIndicator(name)) {
                    throw new UsageException("choice of " + name + " must have names, not a range (" + low + ".." + high
                            + ")\nMaybe like " + name + "=A/B"
                            + (LISTED.contains(name) ? "" : ", or " + name + ":MEMBER=" + low + ".." + high));
                }
                yield Choices.ofParameter(part(name), parameter(name), low, high);
            }
        };
    }

    private Choice listed(String name, List<String> ways) {
        return switch (name) {
            case "rule" ->
                Choices.ofRules(typed(ways)
                        .map(rule -> Plugins.load(AllocationRule.class)
                                .get(rule.id())
                                .with(rule.settings()))
                        .toList());
            case "method" ->
                Choices.ofMethods(typed(ways)
                        .map(method -> Plugins.load(ApportionmentMethod.class)
                                .get(method.id())
                                .with(method.settings()))
                        .toList());
            case "plan" -> Choices.ofStrategies(strategies(ways));
            case "limits" -> limits(ways);
            case "total" -> Choices.ofTotals(numbers(ways));
            case "stretch" -> Choices.ofStretch(numbers(ways));
            default -> figures(name, ways);
        };
    }

    private static Stream<TypedPlugin> typed(List<String> ways) {
        return ways.stream().map(TypedPlugin::parse);
    }

    private Choice figures(String name, List<String> ways) {
        if (isFigure(name)) {
            return Choices.ofFigure(before(name), after(name), numbers(ways));
        }
        return isIndicator(name)
                ? Choices.ofFigures(name, ways)
                : Choices.ofParameter(part(name), parameter(name), ways);
    }

    private static Choice limits(List<String> ways) {
        if (!ways.equals(List.of("on", "off"))) {
            throw new UsageException("choice of limits must read limits=on/off");
        }
        return Choices.ofLimits();
    }

    private Map<String, ScoringStrategy> strategies(List<String> names) {
        Map<String, ScoringStrategy> strategies = new LinkedHashMap<>();
        for (String name : names) {
            if (strategies.put(name, scenario.plan(name).strategy()) != null) {
                throw new UsageException("plan ('" + PrintableText.value(name) + "') of a choice is given twice");
            }
        }
        return strategies;
    }

    private boolean isFigure(String name) {
        return name.indexOf(':') > 0 && isIndicator(before(name));
    }

    private boolean isIndicator(String name) {
        return indicators().anyMatch(name::equals);
    }

    private static String before(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String after(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** The strategy of a parameter; empty where only the parameter is named. */
    private static String part(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf(':')));
    }

    private static String parameter(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static List<BigDecimal> numbers(List<String> texts) {
        return texts.stream().map(ChoiceText::number).toList();
    }

    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UsageException(
                    "number of a choice ('" + PrintableText.value(text) + "') must be a decimal number");
        }
    }
}
