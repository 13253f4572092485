package io.lionshare.robustness.choice;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.choice.ChoiceSubject.Kind;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The usual choices. Those about a plan are about the scenario's baseline. */
public final class Choices {
    private static final String PERCENT = "%";

    private Choices() {}

    /**
     * Which rule divides.
     *
     * @param rules at least one
     * @return the choice, by the ids of the rules
     */
    public static ListedChoice ofRules(List<AllocationRule> rules) {
        Objects.requireNonNull(rules, "rules of a choice");
        return ofPlan("rule", Kind.RULE, rules, names(rules), Plan::withRule);
    }

    /**
     * Which method makes amounts whole.
     *
     * @param methods at least one
     * @return the choice, by the ids of the methods
     */
    public static ListedChoice ofMethods(List<ApportionmentMethod> methods) {
        Objects.requireNonNull(methods, "methods of a choice");
        return ofPlan("method", Kind.METHOD, methods, names(methods), Plan::withMethod);
    }

    /**
     * Which of some weightings the strategies have, as one choice: the baseline plan divides by their blend.
     *
     * @param space has the strategies
     * @param weightings of them, at least one
     * @return the choice, by the weights in percent, such as {@code 50 % gdp-weighted + 50 % equal}
     * @throws IllegalArgumentException if a weighting lacks a strategy
     */
    public static ListedChoice ofWeights(WeightSpace space, List<Weighting> weightings) {
        Objects.requireNonNull(space, "space of a choice");
        Objects.requireNonNull(weightings, "weightings of a choice");
        return ofPlan(
                "weights",
                Kind.STRATEGY,
                weightings,
                weighting -> space.names().stream()
                        .filter(name -> weighting.weight(name).signum() > 0)
                        .map(name -> weighting.weight(name).times(100).text() + " % " + name)
                        .collect(Collectors.joining(" + ")),
                (plan, weighting) -> plan.withStrategy(space.blend(weighting)));
    }

    /**
     * Which weights the strategies have, as one choice: all weightings of a space in equal steps.
     *
     * @param space the weightings
     * @param steps such as 4 for weights of 0, 25, 50, 75 and 100 percent, at least 1
     * @return the choice, by the weights in percent
     * @throws IllegalArgumentException if there is no step, if there are more than 200,000 weightings, or if none lies within the bounds
     */
    public static ListedChoice ofWeights(WeightSpace space, int steps) {
        Objects.requireNonNull(space, "space of a choice");
        return ofWeights(space, WeightGrid.of(space, steps));
    }

    /**
     * Which weights the strategies have, as one choice: any weighting of a space. It is sampled.
     *
     * @param space the weightings
     * @return the choice
     */
    public static WeightChoice ofWeights(WeightSpace space) {
        return new WeightChoice(space);
    }

    /**
     * Which strategy gives the scores.
     *
     * @param strategies by the name of the alternative, at least one
     * @return the choice, in alphabetical order
     */
    public static ListedChoice ofStrategies(Map<String, ScoringStrategy> strategies) {
        Objects.requireNonNull(strategies, "strategies of a choice");
        return ofPlan(
                "strategy",
                Kind.STRATEGY,
                strategies.keySet().stream().sorted().toList(),
                Function.identity(),
                (plan, name) -> plan.withStrategy(Objects.requireNonNull(strategies.get(name))));
    }

    /**
     * Which value a parameter of the strategy has, whichever part of a blend has it.
     *
     * @param parameter of the baseline plan's strategy
     * @param values as text, at least one
     * @return the choice, by the parameter's name
     */
    public static ListedChoice ofParameter(String parameter, List<String> values) {
        return ofParameter("", parameter, values);
    }

    /**
     * Which value a parameter of one part of a blend has.
     *
     * @param strategy the part's id, with settings where parts share an id, such as {@code indicator-weighted:indicator=gdp}
     * @param parameter of the part
     * @param values as text, at least one
     * @return the choice, such as {@code exponent of gdp-weighted}
     */
    public static ListedChoice ofParameter(String strategy, String parameter, List<String> values) {
        Objects.requireNonNull(values, "values of a choice");
        StrategyParameter subject = new StrategyParameter(strategy, parameter);
        return new ListedChoice(
                subject.name(),
                subject,
                values.stream()
                        .map(value -> new Alternative(value, scenario -> withParameter(scenario, subject, value)))
                        .toList());
    }

    /**
     * Which value within a range a parameter of the strategy has, whichever part of a blend has it.
     *
     * @param parameter of the baseline plan's strategy
     * @param low the least
     * @param high the greatest
     * @return the choice, by the parameter's name
     */
    public static RangeChoice ofParameter(String parameter, BigDecimal low, BigDecimal high) {
        return ofParameter("", parameter, low, high);
    }

    /**
     * Which value within a range a parameter of one part of a blend has.
     *
     * @param strategy the part's id, with settings where parts share an id
     * @param parameter of the part
     * @param low the least
     * @param high the greatest
     * @return the choice, such as {@code exponent of gdp-weighted}
     */
    public static RangeChoice ofParameter(String strategy, String parameter, BigDecimal low, BigDecimal high) {
        StrategyParameter subject = new StrategyParameter(strategy, parameter);
        return new RangeChoice(
                subject.name(),
                subject,
                "",
                low,
                high,
                (scenario, value) -> withParameter(scenario, subject, value.toPlainString()));
    }

    private static Scenario withParameter(Scenario scenario, StrategyParameter parameter, String value) {
        return ScenarioChange.plan(scenario, plan -> plan.withStrategy(parameter.set(plan.strategy(), value)));
    }

    /**
     * By which factor claims exceed what proportional division needs.
     *
     * @param factors at least one, each at least 1
     * @return the choice
     */
    public static ListedChoice ofStretch(List<BigDecimal> factors) {
        Objects.requireNonNull(factors, "factors of a choice");
        return ofPlan(
                "stretch",
                Kind.CLAIMS,
                factors,
                BigDecimal::toPlainString,
                (plan, factor) -> plan.withClaims(ClaimSource.stretched(factor)));
    }

    /**
     * By which factor within a range claims exceed what proportional division needs.
     *
     * @param low the least, at least 1
     * @param high the greatest
     * @return the choice
     */
    public static RangeChoice ofStretch(BigDecimal low, BigDecimal high) {
        return new RangeChoice(
                "stretch",
                Kind.CLAIMS,
                "",
                low,
                high,
                (scenario, factor) ->
                        ScenarioChange.plan(scenario, plan -> plan.withClaims(ClaimSource.stretched(factor))));
    }

    /**
     * Whether limits hold.
     *
     * @return the choice between {@code on} and {@code off}
     */
    public static ListedChoice ofLimits() {
        return new ListedChoice(
                "limits",
                Kind.LIMITS,
                List.of(
                        new Alternative("on", scenario -> scenario),
                        new Alternative("off", ScenarioChange::withoutLimits)));
    }

    /**
     * How much is divided: all totals moved by some percent, to the nearest quantum.
     *
     * @param percents such as &minus;10 and 10, at least one, each above &minus;100
     * @return the choice
     */
    public static ListedChoice ofTotals(List<BigDecimal> percents) {
        Objects.requireNonNull(percents, "percents of a choice");
        return ofPercents("total", Kind.LIMITS, percents, ScenarioChange::totals);
    }

    /**
     * How much is divided: all totals moved by some percent within a range, to the nearest quantum.
     *
     * @param low in percent, above &minus;100
     * @param high in percent
     * @return the choice
     */
    public static RangeChoice ofTotals(BigDecimal low, BigDecimal high) {
        return new RangeChoice("total", Kind.LIMITS, PERCENT, low, high, ScenarioChange::totals);
    }

    /**
     * Which figures stand for an indicator.
     *
     * @param indicator what the strategies read
     * @param columns indicators whose figures stand in its place, at least one; the indicator itself may be one
     * @return the choice, by the indicator's id
     */
    public static ListedChoice ofFigures(String indicator, List<String> columns) {
        Objects.requireNonNull(indicator, "indicator of a choice");
        Objects.requireNonNull(columns, "columns of a choice");
        return new ListedChoice(
                indicator,
                Kind.FIGURES,
                columns.stream()
                        .map(column ->
                                new Alternative(column, scenario -> ScenarioChange.column(scenario, indicator, column)))
                        .toList());
    }

    /**
     * How large one figure of one member is: moved by some percent.
     *
     * @param indicator what the strategies read
     * @param member whose figure
     * @param percents such as &minus;10 and 10, at least one, each above &minus;100
     * @return the choice
     */
    public static ListedChoice ofFigure(String indicator, String member, List<BigDecimal> percents) {
        Objects.requireNonNull(indicator, "indicator of a choice");
        Objects.requireNonNull(member, "member of a choice");
        Objects.requireNonNull(percents, "percents of a choice");
        return ofPercents(
                indicator + " of " + member,
                Kind.FIGURE,
                percents,
                (scenario, percent) -> ScenarioChange.figure(scenario, indicator, member, percent));
    }

    /**
     * How large one figure of one member is: moved by some percent within a range.
     *
     * @param indicator what the strategies read
     * @param member whose figure
     * @param low in percent, above &minus;100
     * @param high in percent
     * @return the choice
     */
    public static RangeChoice ofFigure(String indicator, String member, BigDecimal low, BigDecimal high) {
        Objects.requireNonNull(indicator, "indicator of a choice");
        Objects.requireNonNull(member, "member of a choice");
        return new RangeChoice(
                indicator + " of " + member,
                Kind.FIGURE,
                PERCENT,
                low,
                high,
                (scenario, percent) -> ScenarioChange.figure(scenario, indicator, member, percent));
    }

    private static ListedChoice ofPercents(
            String name,
            ChoiceSubject subject,
            List<BigDecimal> percents,
            BiFunction<Scenario, BigDecimal, Scenario> change) {
        return new ListedChoice(
                name,
                subject,
                percents.stream()
                        .map(percent -> new Alternative(
                                (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " " + PERCENT,
                                scenario -> change.apply(scenario, percent)))
                        .toList());
    }

    /** Ids, with the settings where an id is given more than once. */
    private static <P extends Plugin> Function<P, String> names(List<P> plugins) {
        Map<String, Long> counts = plugins.stream().collect(Collectors.groupingBy(Plugin::id, Collectors.counting()));
        return plugin -> counts.getOrDefault(plugin.id(), 0L) == 1 ? plugin.id() : Plugin.text(plugin);
    }

    private static <T> ListedChoice ofPlan(
            String name,
            ChoiceSubject subject,
            List<T> ways,
            Function<T, String> names,
            BiFunction<Plan, T, Plan> change) {
        return new ListedChoice(
                name,
                subject,
                ways.stream()
                        .map(way -> new Alternative(
                                names.apply(way),
                                scenario -> ScenarioChange.plan(scenario, plan -> change.apply(plan, way))))
                        .toList());
    }
}
