package io.lionshare.benchmarks;

import io.lionshare.joint.JointProblem;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Seeded joint problems: kinds of very different price, members of very different size. */
final class JointProblems {
    /** What the targets look like, and what the limits leave to choose. */
    enum Shape {
        /** Log-normal targets; a fifth of the cells are opt-outs. */
        OPT_OUTS,
        /**
         * Log-normal targets. A fifth of the cells are opt-outs; the others end at 1.2 to 3 times the fair share, and what a
         * member gives in all at one and a half times. A half of the members gives at most 55 % of each kind.
         */
        TIGHT,
        /** Equal targets and equal prices; a fifth of the cells are opt-outs. */
        TIES
    }

    private static final long SEED = 20_261_124;
    private static final String HALF = "HALF";

    private JointProblems() {}

    /** A problem that has a solution; the same at every call. */
    static JointProblem of(Shape shape, int members, int kinds) {
        Random random = new Random(SEED);
        double[] targets = new double[members];
        Arrays.fill(targets, 1);
        Alliance alliance = alliance(members);
        Scores scores = Scores.of(alliance, shape == Shape.TIES ? targets : Sizes.logNormal(members));
        Prices prices = Prices.in("EUR");
        List<Burden> burdens = new ArrayList<>();
        Map<String, Limits> limits = new TreeMap<>();
        for (int k = 0; k < kinds; k++) {
            String kind = "kind-" + (10 + k);
            long quanta = shape == Shape.TIES ? 1000 : 100L << random.nextInt(12);
            burdens.add(Burden.of(ContributionType.of(kind, "pieces", "1"), Long.toString(quanta)));
            prices = prices.with(kind, shape == Shape.TIES ? "100" : Integer.toString(1 + random.nextInt(100_000)));
            limits.put(kind, limits(shape, alliance, scores, quanta, random));
        }
        return JointProblem.of(alliance, burdens, limits, prices, scores)
                .withValueLimits(shape == Shape.TIGHT ? inAll(alliance, scores) : Limits.none());
    }

    private static Alliance alliance(int size) {
        List<Member> members = new ArrayList<>();
        TreeSet<String> half = new TreeSet<>();
        for (int i = 0; i < size; i++) {
            String id = "M" + (1000 + i);
            members.add(Member.of(id, "member " + i));
            if (i % 2 == 0) {
                half.add(id);
            }
        }
        return Alliance.of(List.of(), members, List.of(new Bloc(HALF, half)));
    }

    private static Limits limits(Shape shape, Alliance alliance, Scores scores, long quanta, Random random) {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < alliance.size(); i++) {
            String id = alliance.members().get(i).id();
            if (random.nextInt(5) == 0) {
                limits.add(Limit.ceiling(id, "0"));
            } else if (shape == Shape.TIGHT) {
                double most = quanta * scores.shares()[i] * (1.2 + 1.8 * random.nextDouble());
                limits.add(Limit.ceiling(id, Long.toString(1 + (long) most)));
            }
        }
        if (shape == Shape.TIGHT) {
            limits.add(Limit.ceiling(HALF, "55 %"));
        }
        return new Limits(limits);
    }

    private static Limits inAll(Alliance alliance, Scores scores) {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < alliance.size(); i++) {
            BigDecimal most = BigDecimal.valueOf(1.5 * scores.shares()[i]).setScale(6, RoundingMode.UP);
            Bound bound = new Bound.Share(most.min(BigDecimal.ONE));
            limits.add(new Limit(Limit.Kind.CEILING, alliance.members().get(i).id(), bound));
        }
        return new Limits(limits);
    }
}
