package io.lionshare.examples.cli.scenario;

import static io.lionshare.model.Limit.ceiling;
import static io.lionshare.model.Limit.floor;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The real case as one scenario: security guarantees for Ukraine, by the 32 members of NATO. */
public final class UkraineScenario {
    private static final String GDP_WEIGHTED = "gdp-weighted";
    private static final String PROXIMITY_WEIGHTED = "proximity-weighted";
    private static final String GROUND_FORCE = "ground-force";
    private static final String AIR_POLICING = "air-policing";
    private static final String FUND = "fund";
    private static final String EUROPE = "Europe";

    private UkraineScenario() {}

    /**
     * The scenario.
     *
     * @param strategies where the strategies of its plans are looked up
     * @return burdens, limits and plans over the 32 members
     * @throws IllegalArgumentException if a strategy is not among those given
     */
    public static Scenario of(Plugins<ScoringStrategy> strategies) {
        Alliance alliance = MembersTable.nato().alliance();
        return new Scenario(
                "Security guarantees for Ukraine: who carries how much?",
                alliance,
                burdens(),
                limits(),
                plans(strategies),
                GDP_WEIGHTED,
                notes(alliance),
                UkrainePledges.pledges());
    }

    /**
     * What the scenario is asked.
     *
     * @return US minimal role, no US at all, US air support on a condition
     */
    public static List<WhatIf> whatIfs() {
        return UkrainePledges.whatIfs();
    }

    /**
     * What was said besides the pledges.
     *
     * @return sentences with their sources
     */
    public static List<String> pledgeNotes() {
        return UkrainePledges.notes();
    }

    private static List<Burden> burdens() {
        return List.of(
                Burden.of(ContributionType.of(GROUND_FORCE, "persons", "1"), "30000"),
                Burden.of(ContributionType.of(AIR_POLICING, "aircraft", "12"), "120"),
                Burden.of(ContributionType.of(FUND, "EUR", "0.01"), "40000000000.00"));
    }

    private static Map<String, Limits> limits() {
        return Map.of(
                GROUND_FORCE,
                Limits.of(
                        ceiling("USA", "0"),
                        ceiling("ITA", "0"),
                        ceiling("POL", "0"),
                        ceiling("ESP", "0"),
                        ceiling("BGR", "0")),
                AIR_POLICING,
                Limits.of(ceiling("USA", "10 %")),
                FUND,
                Limits.of(floor(EUROPE, "80 %")));
    }

    private static List<Plan> plans(Plugins<ScoringStrategy> strategies) {
        ScoringStrategy gdp = strategies.get(GDP_WEIGHTED);
        ScoringStrategy proximity = strategies.get(PROXIMITY_WEIGHTED);
        return List.of(
                Plan.of(GDP_WEIGHTED, gdp),
                Plan.of(PROXIMITY_WEIGHTED, proximity),
                Plan.of("blend", Blend.of(new Blend.Part(gdp, 50), new Blend.Part(proximity, 50))));
    }

    private static List<String> notes(Alliance alliance) {
        String sources = alliance.indicators().stream()
                .map(indicator -> indicator.id() + " in " + indicator.unit() + " (" + indicator.source() + ")")
                .collect(Collectors.joining(", "));
        return List.of(
                "The totals are an illustration: no government has asked for or offered them.",
                "The limits take up what governments have said in public; their numbers are assumptions.",
                "Sources of the indicators: " + sources + ".");
    }
}
