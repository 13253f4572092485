package io.lionshare.transition.report;

import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.transition.Origin;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Way;
import io.lionshare.transition.Years;
import java.util.List;

/**
 * A fund of 100 from 80, 20 and an unknown amount to 50, 30 and 20 by GDP, with a ceiling of 40 on the first member: 40, 36 and 24.
 * In two equal steps it goes over 60, 28, 12; by 15 points a year over 65, 21, 14 and 50, 30, 20.
 */
final class ThreeMembers {
    static final Way EQUAL = new Way("two equal steps", "equal:2");
    static final Way CAPPED = new Way("at most 15 points", "cap:15pt");

    static final Burden FUND = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
    static final Limit CEILING = Limit.ceiling("A", "40 %");

    private ThreeMembers() {}

    static Roadmap roadmap(int last, Way... ways) {
        return Roadmap.of(Years.of(2027, last), new Origin("actual", true), List.of(ways));
    }

    static Scenario scenario(Limit... limits) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD")),
                List.of(
                        Member.of("A", "Alphaland").with("gdp", 50),
                        Member.of("B", "Betaland").with("gdp", 30),
                        Member.of("C", "Gammaland").with("gdp", 20)),
                List.of(Bloc.of("The two", "A", "B")));
        return Scenario.of("Test", alliance, List.of(FUND), List.of(Plan.of("by gdp", IndicatorWeighted.of("gdp"))))
                .withActual("fund", Actual.amounts("us", "2026").with("A", "80").with("B", "20"))
                .withLimits("fund", Limits.of(limits));
    }

    static BurdenRoads roads(Scenario scenario, Roadmap roadmap) {
        return BurdenRoads.of("years", scenario, FUND, roadmap);
    }
}
