package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Burden;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.Choice;
import io.lionshare.robustness.ChoiceStudy;
import io.lionshare.robustness.Choices;
import io.lionshare.robustness.ListedChoice;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The options that say which choices are looked at. */
final class ChoiceOptions {
    private static final String WEIGHTS = "weights";

    /** Choices among names. */
    private static final List<String> LISTED = List.of("rule", "method", "plan", "limits");

    /** Choices of numbers, among some or within a range. */
    private static final List<String> NUMBERS = List.of("total", "stretch");

    private static final Pattern RANGE = Pattern.compile("([^/.]*(?:\\.\\d+)?)\\.\\.([^/]+)");

    @Option(
            names = "--vary",
            paramLabel = "CHOICE=A/B...",
            hideParamSyntax = true,
            description = {
                "A choice and its alternatives, any number of times: rule=, method=, plan=, limits=on/off, stretch=1/1.5,",
                "total=-10/10 (percent), INDICATOR=COLUMN/COLUMN, INDICATOR:MEMBER=-10/10 (percent), or a parameter of the",
                "strategy. weights=0:100/50:50 are weights of the strategies, weights=4 all in steps of 1/4, weights=any all.",
                "Numbers may be a range, as total=-10..10: then parts are estimated, as for weights=any."
            })
    private List<String> texts = List.of();

    @Option(
            names = "--error",
            paramLabel = "E",
            defaultValue = "0.01",
            description = "With ranges: the largest standard error of a part (${DEFAULT-VALUE}).")
    private double error = 0.01;

    boolean areGiven() {
        return !texts.isEmpty();
    }

    /** A study of each burden: exact if all choices are listed. */
    List<ChoiceStudy> studies(Scenario scenario, List<Burden> burdens, Supplier<WeightSpace> space) {
        List<Choice> choices =
                texts.stream().map(text -> choice(scenario, text, space)).toList();
        List<ListedChoice> listed = choices.stream()
                .filter(ListedChoice.class::isInstance)
                .map(ListedChoice.class::cast)
                .toList();
        return burdens.stream()
                .map(burden -> listed.size() == choices.size()
                        ? ChoiceStudy.of(scenario, burden, listed)
                        : ChoiceStudy.sampled(scenario, burden, choices, error, 1))
                .toList();
    }

    /** Whether weights are one of the choices. */
    boolean haveWeights() {
        return texts.stream().anyMatch(text -> text.startsWith(WEIGHTS + "="));
    }

    /** The sweep that draws these choices, too. */
    Sweep drawn(Sweep sweep) {
        Sweep drawn = sweep;
        for (String text : texts) {
            Matcher range = RANGE.matcher(text.substring(text.indexOf('=') + 1));
            String name = text.substring(0, Math.max(0, text.indexOf('=')));
            if (!range.matches()) {
                throw notDrawn(text);
            }
            double low = number(range.group(1)).doubleValue();
            double high = number(range.group(2)).doubleValue();
            drawn = switch (name) {
                case "total" -> drawn.withTotal(low, high);
                case "limits" -> drawn.withLimits(low, high);
                case "stretch" -> drawn.withStretch(low, high);
                default -> throw notDrawn(text);
            };
        }
        return drawn;
    }

    private static UsageException notDrawn(String text) {
        return new UsageException("choice ('" + PrintableText.value(text)
                + "') cannot be drawn by --part\nMaybe total=-10..10, limits=-10..10 (percent) or stretch=1..1.5");
    }

    private static Choice choice(Scenario scenario, String text, Supplier<WeightSpace> space) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new UsageException("choice ('" + PrintableText.value(text)
                    + "') must read CHOICE=A/B\nMaybe like rule=proportional/talmud or total=-10..10");
        }
        String name = text.substring(0, equals);
        if (name.equals(WEIGHTS)) {
            return WeightsText.choice(space.get(), text.substring(equals + 1));
        }
        requireKnown(scenario, name);
        Matcher range = RANGE.matcher(text.substring(equals + 1));
        return range.matches()
                ? ranged(scenario, name, number(range.group(1)), number(range.group(2)))
                : listed(scenario, name, List.of(text.substring(equals + 1).split("/", -1)));
    }

    /** An indicator of a member is looked up with the member. */
    private static void requireKnown(Scenario scenario, String name) {
        List<String> known = new ArrayList<>(LISTED);
        known.add(WEIGHTS);
        known.addAll(NUMBERS);
        scenario.alliance().indicators().forEach(indicator -> known.add(indicator.id()));
        scenario.baselinePlan().strategy().parameters().forEach(parameter -> known.add(parameter.name()));
        Names.requireKnown("choice", name.indexOf(':') > 0 ? indicator(name) : name, known);
    }

    private static Choice ranged(Scenario scenario, String name, BigDecimal low, BigDecimal high) {
        return switch (name) {
            case "total" -> Choices.ofTotals(low, high);
            case "stretch" -> Choices.ofStretch(low, high);
            default -> {
                if (isFigure(scenario, name)) {
                    yield Choices.ofFigure(indicator(name), member(name), low, high);
                }
                if (LISTED.contains(name) || isIndicator(scenario, name)) {
                    throw new UsageException("choice of " + name + " must have names, not a range (" + low + ".." + high
                            + ")\nMaybe like " + name + "=A/B"
                            + (LISTED.contains(name) ? "" : ", or " + name + ":MEMBER=" + low + ".." + high));
                }
                yield Choices.ofParameter(name, low, high);
            }
        };
    }

    private static Choice listed(Scenario scenario, String name, List<String> ways) {
        return switch (name) {
            case "rule" ->
                Choices.ofRules(ways.stream()
                        .map(TypedPlugin::parse)
                        .map(rule -> Plugins.load(AllocationRule.class)
                                .get(rule.id())
                                .with(rule.settings()))
                        .toList());
            case "method" ->
                Choices.ofMethods(ways.stream()
                        .map(TypedPlugin::parse)
                        .map(method -> Plugins.load(ApportionmentMethod.class)
                                .get(method.id())
                                .with(method.settings()))
                        .toList());
            case "plan" -> Choices.ofStrategies(strategies(scenario, ways));
            case "limits" -> limits(ways);
            case "total" -> Choices.ofTotals(numbers(ways));
            case "stretch" -> Choices.ofStretch(numbers(ways));
            default -> figures(scenario, name, ways);
        };
    }

    private static Choice figures(Scenario scenario, String name, List<String> ways) {
        if (isFigure(scenario, name)) {
            return Choices.ofFigure(indicator(name), member(name), numbers(ways));
        }
        return isIndicator(scenario, name) ? Choices.ofFigures(name, ways) : Choices.ofParameter(name, ways);
    }

    private static Choice limits(List<String> ways) {
        if (!ways.equals(List.of("on", "off"))) {
            throw new UsageException("choice of limits must read limits=on/off");
        }
        return Choices.ofLimits();
    }

    private static Map<String, ScoringStrategy> strategies(Scenario scenario, List<String> names) {
        Map<String, ScoringStrategy> strategies = new LinkedHashMap<>();
        for (String name : names) {
            Plan plan = scenario.plan(name);
            strategies.put(name, plan.strategy());
        }
        return strategies;
    }

    private static boolean isFigure(Scenario scenario, String name) {
        return name.indexOf(':') > 0 && isIndicator(scenario, indicator(name));
    }

    private static boolean isIndicator(Scenario scenario, String name) {
        return scenario.alliance().indicators().stream()
                .anyMatch(indicator -> indicator.id().equals(name));
    }

    private static String indicator(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String member(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static List<BigDecimal> numbers(List<String> texts) {
        return texts.stream().map(ChoiceOptions::number).toList();
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
