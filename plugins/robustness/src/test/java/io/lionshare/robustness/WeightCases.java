package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Scenarios whose plans divide by one column each. */
final class WeightCases {
    static final int TOTAL = 1_000;

    /** How many times as many seeds are checked as in a usual build. */
    static final int TIMES = Integer.getInteger("lionshare.seeds", 1);

    private WeightCases() {}

    /** The seeds 0, 1, 2, …, a few in a usual build and many times as many under {@code -Pseeds}. */
    static LongStream seeds(int usual) {
        return LongStream.range(0, (long) usual * TIMES);
    }

    /** Members A, B, C and so on with one row each; a plan for each column. */
    static Scenario of(int total, Limits limits, double[]... rows) {
        return of(total, limits, List.of(), rows);
    }

    private static Scenario of(int total, Limits limits, List<Bloc> blocs, double[]... rows) {
        List<Member> members = new ArrayList<>();
        for (double[] row : rows) {
            Member member = Member.of(id(members.size()), id(members.size()));
            for (int k = 0; k < row.length; k++) {
                member = member.with(column(k), row[k]);
            }
            members.add(member);
        }
        List<Plan> plans = IntStream.range(0, rows[0].length)
                .mapToObj(k -> Plan.of(column(k), ScoringStrategy.of(column(k), column(k), m -> m.value(column(k)))))
                .toList();
        List<Indicator> columns = IntStream.range(0, rows[0].length)
                .mapToObj(k -> Indicator.of(column(k), "points"))
                .toList();
        Alliance alliance = Alliance.of(columns, members, blocs);
        Burden burden = Burden.of(ContributionType.of("troops", "persons", 1), total);
        return Scenario.of("case", alliance, List.of(burden), plans).withLimits("troops", limits);
    }

    static String id(int member) {
        return String.valueOf((char) ('A' + member));
    }

    private static String[] ids(int size) {
        return IntStream.range(0, size).mapToObj(WeightCases::id).toArray(String[]::new);
    }

    static String column(int strategy) {
        return "key" + strategy;
    }

    /** Whole scores 0 .. 9, limits of members and of two nested blocs, some of which bind. */
    static Scenario random(long seed, int strategies) {
        Random random = new Random(seed);
        return random(random, strategies, 4 + random.nextInt(4));
    }

    /** The same for a number of members, at least two. */
    static Scenario random(Random random, int strategies, int size) {
        double[][] rows = new double[size][strategies];
        for (double[] row : rows) {
            for (int k = 0; k < strategies; k++) {
                row[k] = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(9);
            }
        }
        // under each strategy the last member, which has no limit, has a score
        for (int k = 0; k < strategies; k++) {
            rows[size - 1][k] = 1 + random.nextInt(9);
        }
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < size - 1; i++) {
            if (random.nextInt(3) == 0) {
                limits.add(Limit.ceiling(id(i), random.nextInt(300)));
            } else if (random.nextInt(4) == 0) {
                limits.add(Limit.floor(id(i), random.nextInt(100)));
            }
        }
        if (random.nextBoolean()) {
            limits.add(Limit.ceiling("inner", 300 + random.nextInt(300)));
        }
        if (random.nextBoolean()) {
            limits.add(Limit.ceiling("outer", 600 + random.nextInt(300)));
        }
        List<Bloc> blocs =
                List.of(Bloc.of("inner", ids(Math.min(2, size - 1))), Bloc.of("outer", ids(Math.min(3, size - 1))));
        return of(TOTAL, Limits.of(limits.toArray(Limit[]::new)), blocs, rows);
    }

    /** The share of a member when the plan's blend is divided in the usual way. */
    static Fraction share(Scenario scenario, WeightSpace space, Amounts weights, int member) {
        return shares(scenario, space, weights).get(member);
    }

    /** The shares of all members. */
    static List<Fraction> shares(Scenario scenario, WeightSpace space, Amounts weights) {
        Burden burden = scenario.burdens().get(0);
        Plan plan = Plan.of("blend", space.blend(space.named(weights)));
        Amounts ideal = Allocator.allocate(scenario.alliance(), burden, scenario.limitsOf(burden), plan)
                .ideal();
        return IntStream.range(0, ideal.size())
                .mapToObj(i -> Fraction.of(ideal, i).dividedBy(burden.quanta()))
                .toList();
    }
}
