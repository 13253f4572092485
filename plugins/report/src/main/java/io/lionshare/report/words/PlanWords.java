package io.lionshare.report.words;

import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Plans, burdens and indicators in words. */
public final class PlanWords {
    private PlanWords() {}

    /**
     * A plan, with all that is needed to repeat it.
     *
     * @param plan the plan
     * @return strategy with parameters, rule, claims and method, in a sentence without its full stop
     */
    public static String describe(Plan plan) {
        String parameters = parameters(plan.strategy());
        return plan.strategy().summary() + (parameters.isEmpty() ? "" : " (" + parameters + ")") + "; rule "
                + plan.rule().id()
                + (plan.rule().endsAtClaims() ? ", " + plan.claims().describe() : "")
                + ", whole units by " + plan.method().id();
    }

    /**
     * The parameters of a plug-in.
     *
     * @param plugin the plug-in
     * @return such as {@code exponent 0.5, base gdp}; empty if it has none
     */
    public static String parameters(Plugin plugin) {
        return plugin.parameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.value())
                .collect(Collectors.joining(", "));
    }

    /**
     * A plug-in by its id, with its parameters.
     *
     * @param plugin the plug-in
     * @return such as {@code gdp-weighted (exponent 0.5)}
     */
    public static String settings(Plugin plugin) {
        String parameters = parameters(plugin);
        return parameters.isEmpty() ? plugin.id() : plugin.id() + " (" + parameters + ")";
    }

    /**
     * A burden, as a heading.
     *
     * @param burden the burden
     * @return its type, total and, where it is not the unit itself, quantum
     */
    public static String title(Burden burden) {
        boolean plain = burden.type().quantum().compareTo(BigDecimal.ONE) == 0;
        return burden.id() + ": " + burden.type().format(burden.total())
                + (plain
                        ? ""
                        : ", in whole units of "
                                + burden.type().format(burden.type().quantum()));
    }

    /**
     * How to read the tables of amounts.
     *
     * @param scenario whose plans they show
     * @return sentences
     */
    public static String legend(Scenario scenario) {
        String change = scenario.plans().size() == 1 ? "" : "; change is the difference from " + scenario.baseline();
        return "Members stand in order of their amounts under the baseline. % is the share of the total, rounded"
                + change + ". Amounts are exact.";
    }

    /**
     * An indicator and where its figures come from.
     *
     * @param indicator the indicator
     * @return such as {@code gdp in USD (World Bank, 2023)}
     */
    public static String source(Indicator indicator) {
        return indicator.id() + " in " + indicator.unit()
                + (indicator.source().isEmpty() ? "" : " (" + indicator.source() + ")");
    }
}
