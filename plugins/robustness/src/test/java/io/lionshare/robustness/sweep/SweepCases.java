package io.lionshare.robustness.sweep;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Scenarios with one burden, whose plans divide by one random column each. */
public final class SweepCases {
    static final int TOTAL = 30_000;

    private SweepCases() {}

    public static Scenario random(long seed, int size, int strategies, Limits limits) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Member member = Member.of(id(i), id(i));
            for (int k = 0; k < strategies; k++) {
                member = member.with(column(k), 1 + random.nextInt(1000));
            }
            members.add(member);
        }
        List<Plan> plans = IntStream.range(0, strategies)
                .mapToObj(k -> Plan.of(column(k), ScoringStrategy.of(column(k), column(k), m -> m.value(column(k)))))
                .toList();
        List<Indicator> columns = IntStream.range(0, strategies)
                .mapToObj(k -> Indicator.of(column(k), "points"))
                .toList();
        Burden burden = Burden.of(ContributionType.of("troops", "persons", 1), TOTAL);
        return Scenario.of("case", Alliance.of(columns, members, blocs(size)), List.of(burden), plans)
                .withLimits("troops", limits);
    }

    /** One bloc within another one, which leaves out the first two members. */
    private static List<Bloc> blocs(int size) {
        return size < 6 ? List.of() : List.of(bloc("NORTH", 2, size), bloc("COAST", size / 2, size - 1));
    }

    private static Bloc bloc(String name, int from, int to) {
        return Bloc.of(name, IntStream.range(from, to).mapToObj(SweepCases::id).toArray(String[]::new));
    }

    /** With limits of blocs, for six members or more. */
    public static Limits blocLimits() {
        return Limits.of(
                Limit.ceiling(id(1), "20 %"),
                Limit.floor(id(2), "1000"),
                Limit.floor("NORTH", "60 %"),
                Limit.ceiling("NORTH", "80 %"),
                Limit.ceiling("COAST", "15 %"));
    }

    static Limits limits() {
        return Limits.of(
                Limit.ceiling(id(0), "0"),
                Limit.ceiling(id(1), "10 %"),
                Limit.floor(id(2), "5 %"),
                Limit.floor(id(3), "1000"),
                Limit.ceiling(id(3), "2000"));
    }

    static String id(int member) {
        return "M" + (char) ('A' + member / 26) + (char) ('A' + member % 26);
    }

    private static String column(int strategy) {
        return "key" + strategy;
    }
}
