package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.Proportional;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The division of one burden as a function of the weights of strategies: shares under each of them, rule, claims, whole limits. */
final class WeightedDivision {
    private final Alliance alliance;
    private final Burden burden;
    private final Plan plan;
    private final LimitTree limits;
    private final List<LinearForm> scores;

    private WeightedDivision(Alliance alliance, Burden burden, Plan plan, LimitTree limits, List<LinearForm> scores) {
        this.alliance = alliance;
        this.burden = burden;
        this.plan = plan;
        this.limits = limits;
        this.scores = scores;
    }

    static WeightedDivision of(Scenario scenario, Burden burden, WeightSpace space) {
        return of(scenario, burden, List.copyOf(space.strategies().values()));
    }

    static WeightedDivision of(Scenario scenario, Burden burden, List<ScoringStrategy> strategies) {
        Alliance alliance = scenario.alliance();
        LimitTree limits = scenario.limitsOf(burden).resolve(alliance, burden);
        List<Amounts> shares = strategies.stream()
                .map(strategy -> Plan.of(strategy.id(), strategy)
                        .scores(alliance, scenario.idle())
                        .exact()
                        .sharing(1)
                        .reduced())
                .toList();
        return new WeightedDivision(alliance, burden, scenario.baselinePlan(), limits, forms(shares, alliance.size()));
    }

    /** The score of each member as a form, over a denominator that all have in common. */
    private static List<LinearForm> forms(List<Amounts> shares, int size) {
        BigInteger common = shares.stream()
                .map(Amounts::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<LinearForm> forms = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int member = i;
            forms.add(new LinearForm(shares.stream()
                    .map(share -> share.numerator(member).multiply(common.divide(share.denominator())))
                    .toList()));
        }
        return forms;
    }

    /** Whether amounts are ratios of linear forms within each cell. */
    boolean isProportional() {
        return plan.rule() instanceof Proportional;
    }

    LimitTree limits() {
        return limits;
    }

    CellFinder finder() {
        return new CellFinder(plan.claims() instanceof ClaimSource.Stretched ? scores : claims(), limits);
    }

    /** Claims from capacity, which no weight changes. */
    private List<LinearForm> claims() {
        int strategies = scores.get(0).coefficients().size();
        Amounts claims = problem(Amounts.ones(strategies)).claims();
        List<LinearForm> forms = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            forms.add(LinearForm.constant(claims.numerator(i), strategies));
        }
        return forms;
    }

    /** The ideal amounts at a weighting. */
    Amounts amounts(Amounts weights) {
        return Allocator.divide(plan.rule(), problem(weights)).amounts();
    }

    private AllocationProblem problem(Amounts weights) {
        BigInteger[] values =
                scores.stream().map(score -> score.numeratorAt(weights)).toArray(BigInteger[]::new);
        Scores drawn = Scores.of(alliance, Amounts.ofFractions(values, weights.denominator()));
        return plan.claims().problem(alliance, drawn, limits, burden.type());
    }
}
