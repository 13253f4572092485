package io.lionshare.robustness.choice;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.PlanSet;
import io.lionshare.plan.Prospects;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A scenario of which one thing differs; everything else is kept. */
final class ScenarioChange {
    private ScenarioChange() {}

    /** The baseline plan and one burden alone: nothing else decides how this is divided. */
    static Scenario only(Scenario scenario, String burden) {
        Requirement requirement = scenario.requirement(scenario.burden(burden));
        return new Scenario(
                scenario.description(),
                scenario.alliance(),
                List.of(new Requirement(requirement.burden(), requirement.limits(), Optional.empty())),
                PlanSet.of(List.of(scenario.baselinePlan())),
                Prospects.none(),
                Optional.empty(),
                Map.of());
    }

    /** The baseline plan changed, under the name that it has. */
    static Scenario plan(Scenario scenario, UnaryOperator<Plan> change) {
        List<Plan> plans = scenario.plans().stream()
                .map(plan -> plan.name().equals(scenario.baseline()) ? change.apply(plan) : plan)
                .toList();
        return scenario.withPlans(plans, scenario.baseline());
    }

    static Scenario withoutLimits(Scenario scenario) {
        return requirements(scenario, each -> each.withLimits(Limits.none()));
    }

    /** All totals moved by some percent, to the nearest quantum. */
    static Scenario totals(Scenario scenario, BigDecimal percent) {
        return requirements(
                scenario, each -> new Requirement(moved(each.burden(), percent), each.limits(), each.actual()));
    }

    private static Burden moved(Burden burden, BigDecimal percent) {
        BigDecimal quantum = burden.type().quantum();
        BigDecimal quanta =
                new BigDecimal(burden.quanta()).multiply(factor(percent)).setScale(0, RoundingMode.HALF_EVEN);
        return Burden.of(burden.type(), quanta.multiply(quantum));
    }

    private static Scenario requirements(Scenario scenario, UnaryOperator<Requirement> change) {
        return scenario.withRequirements(
                scenario.requirements().stream().map(change).toList());
    }

    /** The figures of one indicator taken from another; a member that lacks the other is refused by name. */
    static Scenario column(Scenario scenario, String indicator, String column) {
        List<String> known = indicators(scenario);
        Names.requireKnown("indicator of a choice", indicator, known);
        Names.requireKnown("column of a choice", column, known);
        return members(scenario, member -> member.with(indicator, member.value(column)));
    }

    /** One figure of one member moved by some percent. */
    static Scenario figure(Scenario scenario, String indicator, String member, BigDecimal percent) {
        Names.requireKnown("indicator of a choice", indicator, indicators(scenario));
        Names.requireKnown(
                "member of a choice",
                member,
                scenario.alliance().members().stream().map(Member::id).toList());
        Alliance alliance = scenario.alliance();
        Member before = alliance.members().get(alliance.position(member));
        BigDecimal figure = BigDecimal.valueOf(before.value(indicator));
        return scenario.withAlliance(alliance.with(
                before.with(indicator, figure.multiply(factor(percent)).doubleValue())));
    }

    private static List<String> indicators(Scenario scenario) {
        return scenario.alliance().indicators().stream().map(Indicator::id).toList();
    }

    private static Scenario members(Scenario scenario, UnaryOperator<Member> change) {
        Alliance alliance = scenario.alliance();
        return scenario.withAlliance(Alliance.of(
                alliance.indicators(),
                alliance.membersAsGiven().stream().map(change).toList(),
                alliance.blocs()));
    }

    private static BigDecimal factor(BigDecimal percent) {
        if (percent.compareTo(BigDecimal.valueOf(-100)) <= 0) {
            throw new IllegalArgumentException("change (" + percent.toPlainString() + " %) must be above -100 %");
        }
        return percent.movePointLeft(2).add(BigDecimal.ONE);
    }
}
