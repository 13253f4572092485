package io.lionshare.examples.cli.exported;

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
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.stream.IntStream;

/** 10,000 members, and every name and id has 900 characters. */
final class LongScenario {
    private static final int MEMBERS = 10_000;

    private LongScenario() {}

    static Scenario of() {
        List<Member> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> Member.of(text("member", i), text("name", i)).with(text("figure", 0), i + 1))
                .toList();
        Bloc bloc = Bloc.of(text("bloc", 0), members.stream().map(Member::id).toArray(String[]::new));
        Alliance alliance =
                Alliance.of(List.of(Indicator.of(text("figure", 0), text("unit", 0))), members, List.of(bloc));
        Burden burden = Burden.of(ContributionType.of(text("burden", 0), text("unit", 1), "1"), 1_000_000);
        Limits limits = Limits.of(IntStream.range(0, MEMBERS)
                .mapToObj(i -> Limit.ceiling(text("member", i), 1000 + i))
                .toArray(Limit[]::new));
        Plan plan = Plan.of(text("plan", 0), ScoringStrategy.by(text("figure", 0)));
        return Scenario.of(text("scenario", 0), alliance, List.of(burden), List.of(plan))
                .withLimits(burden.id(), limits);
    }

    private static String text(String kind, int number) {
        return (kind + "-" + number + "-").concat("x".repeat(900)).substring(0, 900);
    }
}
