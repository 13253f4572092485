package io.lionshare.joint;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Random joint problems with opt-outs, ceilings, floors, blocs within blocs, limits in all, and now and then a share of 0.
 */
final class JointCases {
    private static final List<String> WIDE_PRICES = List.of("0.02", "0.5", "1", "3.7", "120", "70000", "2500000");

    private JointCases() {}

    /** A problem that has a solution. */
    static JointProblem solvable(Random random, int mostMembers, int mostKinds) {
        while (true) {
            JointProblem problem = draw(random, 1 + random.nextInt(mostMembers), 1 + random.nextInt(mostKinds));
            try {
                if (new ValueNetwork(new ValueGrid(problem)).isSolvable()) {
                    return problem;
                }
            } catch (InfeasibleException e) {
                // drawn again
            }
        }
    }

    static JointProblem draw(Random random, int members, int kinds) {
        List<Member> all = new ArrayList<>();
        TreeSet<String> outer = new TreeSet<>();
        TreeSet<String> inner = new TreeSet<>();
        for (int i = 0; i < members; i++) {
            String id = "M" + (100 + i);
            all.add(Member.of(id, id));
            if (i == 0 || random.nextBoolean()) {
                outer.add(id);
                if (i == 0 || random.nextBoolean()) {
                    inner.add(id);
                }
            }
        }
        Alliance alliance = Alliance.of(List.of(), all, List.of(new Bloc("outer", outer), new Bloc("inner", inner)));
        List<Burden> burdens = new ArrayList<>();
        Map<String, Limits> limits = new HashMap<>();
        Prices prices = Prices.in("EUR");
        for (int k = 0; k < kinds; k++) {
            String kind = "kind-" + k;
            int total = 1 + random.nextInt(60);
            burdens.add(Burden.of(ContributionType.of(kind, "units", "1"), Integer.toString(total)));
            prices = prices.with(kind, Integer.toString(1 + random.nextInt(20)) + "." + random.nextInt(100));
            List<Limit> own = new ArrayList<>();
            for (Member member : all) {
                int what = random.nextInt(6);
                if (what == 0) {
                    own.add(Limit.ceiling(member.id(), "0"));
                } else if (what == 1) {
                    own.add(Limit.ceiling(member.id(), Integer.toString(random.nextInt(1 + 2 * total / members))));
                } else if (what == 2) {
                    own.add(Limit.floor(member.id(), Integer.toString(random.nextInt(1 + total / members))));
                }
            }
            for (String bloc : List.of("outer", "inner")) {
                int what = random.nextInt(4);
                if (what == 0) {
                    own.add(Limit.ceiling(bloc, random.nextInt(100) + " %"));
                } else if (what == 1) {
                    own.add(Limit.floor(bloc, random.nextInt(60) + " %"));
                }
            }
            limits.put(kind, new Limits(own));
        }
        double[] scores = new double[members];
        for (int i = 0; i < members; i++) {
            scores[i] = i > 0 && random.nextInt(6) == 0 ? 0 : random.nextInt(20) + 0.5;
        }
        JointProblem problem = JointProblem.of(alliance, burdens, limits, prices, Scores.of(alliance, scores));
        List<Limit> inAll = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            String id = all.get(random.nextInt(members)).id();
            inAll.add(Limit.ceiling(id, (10 + random.nextInt(60)) + " %"));
        }
        if (random.nextInt(3) == 0) {
            String id = all.get(random.nextInt(members)).id();
            inAll.add(Limit.floor(id, random.nextInt(50) + " %"));
        }
        return problem.withValueLimits(new Limits(inAll));
    }

    /** A problem of numbers of all sizes, that need not have a solution; scores of either 0.001 to 10,000 or 1e-280 to 1e280. */
    static JointProblem wide(Random random) {
        JointProblem drawn = draw(random, 1 + random.nextInt(9), 1 + random.nextInt(4));
        Prices prices = Prices.in("EUR");
        for (Burden burden : drawn.burdens()) {
            prices = prices.with(burden.id(), WIDE_PRICES.get(random.nextInt(WIDE_PRICES.size())));
        }
        double[] scores = new double[drawn.alliance().size()];
        double digits = random.nextBoolean() ? 7 : 560;
        for (int i = 0; i < scores.length; i++) {
            double score = StrictMath.pow(10, random.nextDouble() * digits - digits / 2);
            scores[i] = i > 0 && random.nextInt(12) == 0 ? 0 : score;
        }
        return new JointProblem(
                drawn.alliance(),
                drawn.burdens(),
                drawn.limits(),
                prices,
                Scores.of(drawn.alliance(), scores),
                drawn.valueLimits());
    }
}
