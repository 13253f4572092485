package io.lionshare.joint;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Puts the steps of a joint split into words. */
final class JointReasons {
    private static final int NAMED = 5;

    private final JointProblem problem;
    private final List<LimitTree> trees;
    private final ValueColumns fair;
    private final ValueColumns ideal;
    private final WholeQuanta whole;
    private final Amounts shares;

    JointReasons(JointProblem problem, ValueColumns fair, ValueColumns ideal, WholeQuanta whole) {
        this.problem = problem;
        this.trees = problem.trees();
        this.fair = fair;
        this.ideal = ideal;
        this.whole = whole;
        this.shares = problem.scores().exact().sharing(1);
    }

    String fairShare(int member) {
        return Decimals.percent(Fraction.of(shares, member).toDecimal()) + " % of all scores, of "
                + problem.format(problem.value());
    }

    String ofKind(int kind, int member) {
        return change(kind, member).signum() < 0 ? givesLess(kind, member) : givesMore(kind, member);
    }

    private String givesLess(int kind, int member) {
        ContributionType type = problem.burdens().get(kind).type();
        LimitTree tree = trees.get(kind);
        LimitTree.Node own = tree.members().get(member);
        String takers = "; " + members(other -> change(kind, other).signum() > 0, " takes over", " take over");
        if (holds(kind, own)) {
            String bound = type.format(type.amount(own.ceiling()));
            return "cannot give more than " + bound + (own.ceiling().signum() == 0 ? " (opt-out)" : "") + takers;
        }
        for (LimitTree.Node bloc : tree.blocs()) {
            boolean inside = IntStream.of(bloc.positions()).anyMatch(position -> position == member);
            if (inside && holds(kind, bloc)) {
                String bound = type.format(type.amount(bloc.ceiling()));
                return "shares in the ceiling of " + bloc.name() + " (" + bound + ")" + takers;
            }
        }
        String instead = kinds(other -> change(other, member).signum() > 0);
        return (instead.isEmpty() ? "is relieved" : "gives " + instead + " instead") + takers;
    }

    private String givesMore(int kind, int member) {
        ContributionType type = problem.burdens().get(kind).type();
        LimitTree.Node own = trees.get(kind).members().get(member);
        BigDecimal quanta = BigDecimal.valueOf(whole.quanta(kind, member));
        if (own.floor().signum() > 0 && quanta.compareTo(own.floor()) == 0) {
            return "floor " + type.format(type.amount(own.floor()));
        }
        BigDecimal moved = IntStream.range(0, problem.alliance().size())
                .mapToObj(other -> change(kind, other).max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String instead = kinds(other -> change(other, member).signum() < 0);
        return "takes over part of the " + problem.format(moved) + " that "
                + members(other -> change(kind, other).signum() < 0, " leaves", " leave")
                + (instead.isEmpty() ? "" : ", instead of " + instead);
    }

    /** Whether a ceiling is reached. */
    private boolean holds(int kind, LimitTree.Node node) {
        long given = IntStream.of(node.positions())
                .mapToLong(i -> whole.quanta(kind, i))
                .sum();
        BigDecimal required = BigDecimal.valueOf(problem.burdens().get(kind).quanta());
        return node.ceiling().compareTo(required) < 0 && node.ceiling().compareTo(BigDecimal.valueOf(given)) == 0;
    }

    private BigDecimal change(int kind, int member) {
        return ideal.get(kind, member).subtract(fair.get(kind, member));
    }

    private String kinds(IntPredicate which) {
        List<Burden> burdens = problem.burdens();
        return join(IntStream.range(0, burdens.size())
                .filter(which)
                .mapToObj(kind -> burdens.get(kind).type().label().phrase())
                .toList());
    }

    private String members(IntPredicate which, String one, String several) {
        List<String> names = IntStream.range(0, problem.alliance().size())
                .filter(which)
                .mapToObj(member -> problem.alliance().members().get(member).name())
                .toList();
        return join(names) + (names.size() == 1 ? one : several);
    }

    private static String join(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " others";
    }
}
