package io.lionshare.benchmarks;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario whose strategies divide by a column each: log-normal sizes, each in another order. */
final class WeightedScenario {
    private WeightedScenario() {}

    static Scenario of(int size, int strategies) {
        double[] sizes = Sizes.logNormal(size);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Member member = Member.of("M" + (100 + i), "M" + (100 + i));
            for (int k = 0; k < strategies; k++) {
                member = member.with(column(k), sizes[(i * (2 * k + 1) + k) % size]);
            }
            members.add(member);
        }
        List<Plan> plans = IntStream.range(0, strategies)
                .mapToObj(k -> Plan.of(column(k), ScoringStrategy.by(column(k))))
                .toList();
        Burden troops = Burden.of(ContributionType.of("troops", "persons", "1"), 30_000);
        return Scenario.of("weights", Alliance.of(members.toArray(Member[]::new)), List.of(troops), plans);
    }

    /** The indicator of a strategy. */
    static String column(int strategy) {
        return "key" + strategy;
    }
}
