package io.lionshare.benchmarks;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A scenario whose strategies divide by a column each: log-normal sizes, each in another order. */
final class WeightedScenario {
    /** A bloc of all members but four. */
    static final String OUTER = "OUTER";

    /** A bloc of eight of these. */
    static final String INNER = "INNER";

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
        List<Bloc> blocs = List.of(
                bloc(OUTER, members, Math.min(4, size / 2)), bloc(INNER, members, size - Math.min(8, size / 4)));
        List<Indicator> columns = IntStream.range(0, strategies)
                .mapToObj(k -> Indicator.of(column(k), "persons"))
                .toList();
        return Scenario.of("weights", Alliance.of(columns, members, blocs), List.of(troops), plans);
    }

    private static Bloc bloc(String name, List<Member> members, int from) {
        return Bloc.of(name, members.stream().skip(from).map(Member::id).toArray(String[]::new));
    }

    /** The indicator of a strategy. */
    static String column(int strategy) {
        return "key" + strategy;
    }
}
