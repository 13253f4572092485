package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What becomes of a problem in a plan, with its claims or weights as scores: a derivation whose steps must add up. */
public final class DerivationCheck {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "0.01");
    private static final Fraction QUANTA = Fraction.of(100);

    private DerivationCheck() {}

    /** Scores that are given. */
    private record Given(List<Fraction> claims) implements ScoringStrategy {
        @Override
        public String id() {
            return "given";
        }

        @Override
        public String summary() {
            return "the claims or weights of a problem";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return claims.stream().mapToDouble(Fraction::toDouble).toArray();
        }
    }

    public static void derivation(TestCase testCase) {
        Outcome shown = testCase.base();
        Allocation allocation = carryOut(testCase);
        BigDecimal sum = allocation.burden().total();
        for (Derivation.Step step : allocation.derivation().steps()) {
            BigDecimal column = sum(testCase.size(), step);
            testCase.require(column.compareTo(sum) == 0, "step '" + step.name() + "' adds up to " + column, shown);
            sum = BigDecimal.ZERO;
        }
        for (int i = 0; i < testCase.size(); i++) {
            member(testCase, shown, allocation, i);
        }
    }

    private static BigDecimal sum(int size, Derivation.Step step) {
        return IntStream.range(0, size).mapToObj(step::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void member(TestCase testCase, Outcome shown, Allocation allocation, int i) {
        BigDecimal row = BigDecimal.ZERO;
        for (Derivation.Step step : allocation.derivation().steps()) {
            row = row.add(step.change(i));
            testCase.require(
                    step.change(i).signum() == 0 || !step.reason(i).isBlank(),
                    "step '" + step.name() + "' has no reason for member " + i,
                    shown);
        }
        BigDecimal amount = allocation.amount(name(i));
        testCase.require(
                row.compareTo(amount) == 0,
                "the steps of member " + i + " add up to " + row + ", its amount is " + amount,
                shown);
    }

    /** With the total cut to whole quanta. What the plan finds wrong with the plug-in violates the axiom. */
    private static Allocation carryOut(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Fraction total = problem.total().times(QUANTA).floor().dividedBy(QUANTA);
        if (total.signum() == 0) {
            throw new Refused("a plan divides something");
        }
        Plan plan = testCase.subject().in(Plan.of("plan", new Given(problem.claims())));
        try {
            return Allocator.allocate(alliance(problem), new Burden(TYPE, total.toDecimal()), limits(problem), plan);
        } catch (IllegalArgumentException | InfeasibleException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            testCase.require(false, "in a plan with these claims as scores: " + e.getMessage(), testCase.base());
            throw e;
        }
    }

    private static String name(int member) {
        return String.format(Locale.ROOT, "M%02d", member);
    }

    private static String name(AxiomProblem problem, Range range) {
        return range.isBloc()
                ? "bloc " + problem.ranges().indexOf(range)
                : name(range.members().get(0));
    }

    private static Alliance alliance(AxiomProblem problem) {
        List<Member> members = IntStream.range(0, problem.size())
                .mapToObj(i -> Member.of(name(i), "member " + i))
                .toList();
        List<Bloc> blocs = problem.ranges().stream()
                .filter(Range::isBloc)
                .map(range -> Bloc.of(
                        name(problem, range),
                        range.members().stream().map(DerivationCheck::name).toArray(String[]::new)))
                .toList();
        return Alliance.of(List.of(), members, blocs);
    }

    private static Limits limits(AxiomProblem problem) {
        List<Limit> limits = new ArrayList<>();
        for (Range range : problem.ranges()) {
            String name = name(problem, range);
            limits.add(new Limit(
                    Limit.Kind.FLOOR, name, new Bound.Amount(range.floor().toDecimal())));
            limits.add(new Limit(
                    Limit.Kind.CEILING, name, new Bound.Amount(range.ceiling().toDecimal())));
        }
        return new Limits(limits);
    }
}
