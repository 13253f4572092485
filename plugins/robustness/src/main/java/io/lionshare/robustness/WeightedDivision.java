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
import java.util.ArrayList;
import java.util.List;

/** The division of one burden as a function of the weights of strategies: shares under each of them, rule, claims, whole limits. */
final class WeightedDivision {
    private final Alliance alliance;
    private final Burden burden;
    private final Plan plan;
    private final LimitTree limits;
    private final WeightedScores scores;

    private WeightedDivision(Alliance alliance, Burden burden, Plan plan, LimitTree limits, WeightedScores scores) {
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
        return new WeightedDivision(
                alliance, burden, scenario.baselinePlan(), limits, WeightedScores.of(scenario, strategies));
    }

    /** Whether amounts are ratios of linear forms within each cell. */
    boolean isProportional() {
        return plan.rule() instanceof Proportional;
    }

    LimitTree limits() {
        return limits;
    }

    CellFinder finder() {
        return new CellFinder(plan.claims() instanceof ClaimSource.Stretched ? scores.forms() : claims(), limits);
    }

    /** Claims from capacity, which no weight changes. */
    private List<LinearForm> claims() {
        int strategies = scores.shares().size();
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
        return plan.claims().problem(alliance, Scores.of(alliance, scores.at(weights)), limits, burden.type());
    }
}
