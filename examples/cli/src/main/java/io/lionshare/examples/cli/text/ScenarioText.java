package io.lionshare.examples.cli.text;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.List;

/** What was read of a scenario: its parts, with their numbers and names. */
public final class ScenarioText {
    private ScenarioText() {}

    /**
     * The parts of a scenario.
     *
     * @param scenario what was read
     * @return a line for each part that it has
     */
    public static List<String> lines(Scenario scenario) {
        Alliance alliance = scenario.alliance();
        List<String> lines = new ArrayList<>(List.of("scenario: " + scenario.name()));
        add(
                lines,
                "members",
                alliance.membersAsGiven().stream().map(member -> member.id()).toList());
        add(
                lines,
                "indicators",
                alliance.indicators().stream()
                        .map(each -> each.id() + " in " + each.unit())
                        .toList());
        add(lines, "blocs", alliance.blocs().stream().map(bloc -> bloc.name()).toList());
        add(
                lines,
                "burdens",
                scenario.burdens().stream()
                        .map(burden -> burden(scenario, burden))
                        .toList());
        add(lines, "plans", scenario.plans().stream().map(Plan::name).toList());
        add(
                lines,
                "pledges",
                scenario.pledges().list().stream().map(pledge -> pledge.id()).toList());
        add(
                lines,
                "what-ifs",
                scenario.whatIfs().stream().map(whatIf -> whatIf.name()).toList());
        scenario.prices().ifPresent(prices -> lines.add("prices: in " + prices.unit()));
        scenario.keyed().forEach((key, value) -> lines.add(key + ": " + value));
        return lines;
    }

    private static void add(List<String> lines, String part, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(part + ": " + names.size() + ", " + Names.few(names));
        }
    }

    private static String burden(Scenario scenario, Burden burden) {
        int limits = scenario.limitsOf(burden).list().size();
        return burden.id() + " (" + burden.type().format(burden.total())
                + (limits == 0 ? ")" : ", " + Nouns.count(limits, "limits") + ")");
    }
}
