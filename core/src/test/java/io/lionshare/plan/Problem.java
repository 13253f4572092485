package io.lionshare.plan;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.oracle.Case;
import io.lionshare.rule.ParametricRule;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A seeded case as an alliance, a burden and limits as they would be declared. */
record Problem(Case source, Alliance alliance, Burden burden, Limits limits) {
    static final ParametricRule EQUAL_AWARDS = rule("equal-awards", Segment.of(Segment.Kind.EQUAL_GAINS, "1"));
    static final ParametricRule EQUAL_LOSSES = rule("equal-losses", Segment.of(Segment.Kind.EQUAL_LOSSES, "1"));
    static final ParametricRule TALMUD =
            rule("talmud", Segment.of(Segment.Kind.EQUAL_GAINS, "0.5"), Segment.of(Segment.Kind.EQUAL_LOSSES, "1"));

    private static final List<String> QUANTA = List.of("1", "0.01", "12", "0.125", "1e3");

    static Problem of(Case source) {
        return of(source, new Random(0), QUANTA.get((int) (source.seed() % QUANTA.size())));
    }

    /** The same problem, with everything that is given as a collection in another order. */
    Problem shuffled(long seed) {
        return of(source, new Random(seed), burden.type().quantum().toString());
    }

    private static Problem of(Case source, Random random, String quantum) {
        ContributionType type = ContributionType.of("force", "persons", quantum);
        LimitTree tree = source.limits();
        List<Member> members = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        for (LimitTree.Node node : tree.members()) {
            String id = id(node.positions()[0]);
            members.add(Member.of(id, id).with("key", source.claims().get(node.positions()[0])));
            declare(limits, id, node, type, tree.total());
        }
        List<Bloc> blocs = new ArrayList<>();
        for (LimitTree.Node node : tree.blocs()) {
            List<String> ids =
                    Arrays.stream(node.positions()).mapToObj(Problem::id).toList();
            blocs.add(Bloc.of(node.name(), ids.toArray(String[]::new)));
            declare(limits, node.name(), node, type, tree.total());
        }
        Collections.shuffle(members, random);
        Collections.shuffle(blocs, random);
        Collections.shuffle(limits, random);
        Alliance alliance = Alliance.of(List.of(Indicator.of("key", "1")), members, blocs);
        return new Problem(source, alliance, new Burden(type, type.amount(tree.total())), new Limits(limits));
    }

    private static String id(int position) {
        return String.format(Locale.ROOT, "M%02d", position);
    }

    private static void declare(
            List<Limit> limits, String name, LimitTree.Node node, ContributionType type, BigDecimal total) {
        if (node.floor().signum() > 0) {
            limits.add(new Limit(Limit.Kind.FLOOR, name, new Bound.Amount(type.amount(node.floor()))));
        }
        if (node.ceiling().compareTo(total) < 0) {
            limits.add(new Limit(Limit.Kind.CEILING, name, new Bound.Amount(type.amount(node.ceiling()))));
        }
    }

    static Plan plan() {
        return Plan.of("by key", ScoringStrategy.by("key"));
    }

    Allocation allocate(Plan plan) {
        return Allocator.allocate(alliance, burden, limits, plan);
    }

    private static ParametricRule rule(String id, Segment... segments) {
        Schedule schedule = Schedule.of(segments);
        return new ParametricRule() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String summary() {
                return id;
            }

            @Override
            public Schedule schedule() {
                return schedule;
            }
        };
    }
}
