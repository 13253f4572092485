package io.lionshare.plan;

import io.lionshare.apportion.Apportionment;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of a plan for one burden: whole quanta that add up exactly, and how they came about. Immutable.
 *
 * <p>The derivation is computed on request.
 */
public final class Allocation {
    private final Alliance alliance;
    private final Burden burden;
    private final Limits limits;
    private final Plan plan;
    private final Scores scores;
    private final AllocationProblem problem;
    private final IdealAmounts ideal;
    private final Apportionment apportionment;

    Allocation(
            Alliance alliance,
            Burden burden,
            Limits limits,
            Plan plan,
            Scores scores,
            AllocationProblem problem,
            IdealAmounts ideal,
            Apportionment apportionment) {
        this.alliance = alliance;
        this.burden = burden;
        this.limits = limits;
        this.plan = plan;
        this.scores = scores;
        this.problem = problem;
        this.ideal = ideal;
        this.apportionment = apportionment;
    }

    /**
     * The members.
     *
     * @return the alliance
     */
    public Alliance alliance() {
        return alliance;
    }

    /**
     * What was divided.
     *
     * @return the burden
     */
    public Burden burden() {
        return burden;
    }

    /**
     * The floors and ceilings within which it was divided.
     *
     * @return the limits as declared, before they were made whole
     */
    public Limits limits() {
        return limits;
    }

    /**
     * How it was divided.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * The scores under the plan's strategy.
     *
     * @return the scores by position
     */
    public Scores scores() {
        return scores;
    }

    /**
     * What the rule divided.
     *
     * @return total, claims and whole limits, in quanta
     */
    public AllocationProblem problem() {
        return problem;
    }

    /**
     * The ideal amounts before they were made whole; they add up exactly, for a rule that works in doubles too.
     *
     * @return the amounts in quanta, by position
     */
    public Amounts ideal() {
        return ideal.amounts();
    }

    IdealAmounts idealAmounts() {
        return ideal;
    }

    /**
     * Whether the rule's amounts missed the total or a limit by up to 1e-9 of the total, as amounts made from doubles may. If
     * so, the ideal amounts are the rule's divided again in proportion, within the limits.
     *
     * @return false for a rule whose amounts are exact
     */
    public boolean isIdealAdjusted() {
        return ideal.isAdjusted();
    }

    /**
     * The whole quanta and who was tied.
     *
     * @return the apportionment, by position
     */
    public Apportionment apportionment() {
        return apportionment;
    }

    /**
     * The quanta of a member or of a whole bloc.
     *
     * @param name a member's id or a bloc's name
     * @return the number of quanta
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public long quanta(String name) {
        long quanta = 0;
        for (int position : alliance.positions(name)) {
            quanta += apportionment.units(position);
        }
        return quanta;
    }

    /**
     * The amount of a member or of a whole bloc.
     *
     * @param name a member's id or a bloc's name
     * @return the amount in the burden's unit, exact
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal amount(String name) {
        return burden.type().amount(BigDecimal.valueOf(quanta(name)));
    }

    /**
     * The share of a member or of a whole bloc.
     *
     * @param name a member's id or a bloc's name
     * @return amount / total to 34 digits, within 0 .. 1; 0 if the total is 0
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public BigDecimal share(String name) {
        return burden.total().signum() == 0
                ? BigDecimal.ZERO
                : amount(name).divide(burden.total(), MathContext.DECIMAL128);
    }

    /**
     * The amounts of all members, for arithmetic that need not be exact.
     *
     * @return the doubles nearest to the amounts, in the burden's unit, by position; a new array
     */
    public double[] amounts() {
        return alliance.members().stream()
                .mapToDouble(member -> amount(member.id()).doubleValue())
                .toArray();
    }

    /**
     * The shares of all members, for arithmetic that need not be exact.
     *
     * @return the doubles nearest to amount / total, by position; all 0 if the total is 0; a new array
     */
    public double[] shares() {
        return alliance.members().stream()
                .mapToDouble(member -> share(member.id()).doubleValue())
                .toArray();
    }

    /**
     * Asks a metric about this allocation and checks its answer.
     *
     * @param metric what to measure
     * @return the number, and a column, if there is one, with a number for each member
     * @throws IllegalArgumentException if the metric refuses the allocation; the message begins with its id
     * @throws IllegalStateException if the metric fails or returns a wrong result; the message names its id and class
     */
    public Measurement measure(Metric metric) {
        return PluginCheck.call(
                "metric",
                metric,
                () -> metric.measure(this),
                measurement -> PluginCheck.measurement(measurement, alliance));
    }

    /**
     * The members that another outcome, equally valid under the method, would give another number.
     *
     * @return the members, in order of their ids; empty if no tie was broken
     */
    public List<Member> tied() {
        return Arrays.stream(apportionment.tied())
                .mapToObj(alliance.members()::get)
                .toList();
    }

    /**
     * The limits at which their members or blocs stand in the end. A floor of nothing and a ceiling at the total or above
     * hold no member.
     *
     * @return the limits as declared, in order of declaration
     */
    public List<Limit> binding() {
        List<Limit> binding = new ArrayList<>();
        Map<String, LimitTree.Node> nodes = new HashMap<>();
        problem.limits().members().forEach(node -> nodes.put(node.name(), node));
        problem.limits().blocs().forEach(node -> nodes.put(node.name(), node));
        for (Limit limit : limits.list()) {
            LimitTree.Node node = Names.find("target of a limit", limit.target(), nodes);
            boolean floor = limit.kind() == Limit.Kind.FLOOR;
            BigDecimal bound = floor ? node.floor() : node.ceiling();
            boolean binds = floor ? bound.signum() > 0 : bound.compareTo(problem.total()) < 0;
            if (binds && bound.compareTo(BigDecimal.valueOf(quanta(limit.target()))) == 0) {
                binding.add(limit);
            }
        }
        return binding;
    }

    /**
     * Whether limits force a member above its claim, so that the rule continued in proportion to the claims.
     *
     * @return true if a member's ideal amount is above its claim and above its own floor
     */
    public boolean beyondClaims() {
        if (!plan.rule().endsAtClaims()) {
            return false;
        }
        Amounts claims = problem.claims();
        Amounts amounts = ideal.amounts();
        for (int i = 0; i < amounts.size(); i++) {
            BigInteger floor = problem.limits().members().get(i).floor().toBigInteger();
            boolean aboveClaim = amounts.numerator(i)
                            .multiply(claims.denominator())
                            .compareTo(claims.numerator(i).multiply(amounts.denominator()))
                    > 0;
            boolean aboveFloor = amounts.numerator(i).compareTo(floor.multiply(amounts.denominator())) > 0;
            if (aboveClaim && aboveFloor) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the total is half of all claims, where every rule with the midpoint property gives half of each claim.
     *
     * @return true if the claims add up to twice the total, exactly
     */
    public boolean isAtMidpoint() {
        Amounts claims = problem.claims();
        BigDecimal twice = problem.total().add(problem.total());
        return new BigDecimal(claims.sum()).compareTo(twice.multiply(new BigDecimal(claims.denominator()))) == 0;
    }

    /**
     * The steps that lead from "proportional to score" to the final numbers.
     *
     * @return the derivation, whose steps add up exactly
     */
    public Derivation derivation() {
        return Deriver.derive(this);
    }

    /**
     * A small table: what each member carries, in the order in which the members were given, and the total.
     *
     * @return one line for each member between a head and a total, with amounts in the burden's unit and shares in per cent
     */
    public String table() {
        return AllocationText.table(this);
    }

    /**
     * How one member's number came about, in words.
     *
     * @param member the member's id
     * @return what it carries, then a line for each step that changes its number; the changes add up to what it carries
     * @throws IllegalArgumentException if there is no such member
     */
    public String explain(String member) {
        return AllocationText.explain(this, member);
    }

    @Override
    public String toString() {
        return AllocationText.line(this);
    }
}
