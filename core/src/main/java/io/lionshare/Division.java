package io.lionshare;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One burden among some members under one plan. Immutable: each method gives a copy. {@link #allocate()} and
 * {@link #scenario()} lead on to the types of the packages below, which have everything else.
 */
public final class Division {
    private static final String CLAIM = "claim";

    private final Alliance alliance;
    private final Burden burden;
    private final Limits limits;
    private final Plan plan;

    private Division(Alliance alliance, Burden burden, Limits limits, Plan plan) {
        this.alliance = alliance;
        this.burden = burden;
        this.limits = limits;
        this.plan = plan;
    }

    /**
     * How much is to be divided, before it is said among whom.
     *
     * @param amount the total, in the unit
     * @param unit the unit
     */
    public record Total(BigDecimal amount, String unit) {
        /** Refuses null. */
        public Total {
            Objects.requireNonNull(amount, "amount of a total");
            Objects.requireNonNull(unit, "unit of a total");
        }

        /**
         * Among the members of an alliance: in equal parts, until {@link Division#byIndicator} or {@link Division#by} says
         * otherwise.
         *
         * @param alliance the members
         * @return the division
         * @throws IllegalArgumentException if the total is negative
         */
        public Division among(Alliance alliance) {
            Plan equal = Plan.of("equal", ScoringStrategy.of("equal", "everyone the same", member -> 1));
            return new Division(alliance, burden(), Limits.none(), equal);
        }

        /**
         * Among members that claim an amount each, in proportion to their claims until {@link Division#with(AllocationRule)}
         * says otherwise.
         *
         * @param claims amounts &ge; 0 in the unit, by the member's name
         * @return the division
         * @throws IllegalArgumentException if the total is negative, or there are no claims
         */
        public Division among(Map<String, ? extends Number> claims) {
            List<Member> members = new ArrayList<>();
            claims.forEach((name, claim) -> members.add(Member.of(name, name).with(CLAIM, claim.doubleValue())));
            Alliance alliance = Alliance.of(List.of(Indicator.of(CLAIM, unit)), members, List.of());
            Plan plan = Plan.of("claims", ScoringStrategy.by(CLAIM)).withClaims(new ClaimSource.Capacity(CLAIM));
            return new Division(alliance, burden(), Limits.none(), plan);
        }

        /** In quanta so small that the total is whole; one unit where it is. */
        private Burden burden() {
            BigDecimal quantum = BigDecimal.ONE.movePointLeft(
                    Math.max(0, amount.stripTrailingZeros().scale()));
            return new Burden(ContributionType.of("burden", unit, quantum.toPlainString()), amount);
        }

        @Override
        public String toString() {
            return PrintableText.brief(amount + " " + unit);
        }
    }

    /**
     * In proportion to a figure of the members.
     *
     * @param indicator the indicator's id, such as {@code gdp}
     * @return the copy
     */
    public Division byIndicator(String indicator) {
        return with(Plan.of(indicator, ScoringStrategy.by(indicator)));
    }

    /**
     * By a scoring strategy.
     *
     * @param strategy gives one score per member
     * @return the copy
     */
    public Division by(ScoringStrategy strategy) {
        return with(Plan.of(strategy.id(), strategy));
    }

    /** The copy under a plan that takes rule, claims, method and tie-break of the plan so far. */
    private Division with(Plan scored) {
        return new Division(
                alliance,
                burden,
                limits,
                scored.withRule(plan.rule())
                        .withClaims(plan.claims())
                        .withMethod(plan.method())
                        .withTieBreak(plan.tieBreak()));
    }

    /**
     * Within more limits.
     *
     * @param more floors and ceilings, of members or blocs
     * @return the copy
     * @throws IllegalArgumentException if a target has two limits of the same kind
     */
    public Division within(Limits more) {
        return new Division(alliance, burden, limits.with(more.list().toArray(Limit[]::new)), plan);
    }

    /**
     * With a floor.
     *
     * @param target a member's id or a bloc's name
     * @param amount the least that it carries, in the unit
     * @return the copy
     * @throws IllegalArgumentException if the target has a floor already, or the amount is negative
     */
    public Division floor(String target, long amount) {
        return within(Limits.of(Limit.floor(target, amount)));
    }

    /**
     * With a floor.
     *
     * @param target a member's id or a bloc's name
     * @param amount the least that it carries, in the unit
     * @return the copy
     * @throws IllegalArgumentException if the target has a floor already, or the amount is negative
     */
    public Division floor(String target, BigDecimal amount) {
        return within(Limits.of(Limit.floor(target, amount)));
    }

    /**
     * With a ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param amount the most that it carries, in the unit; 0 is an opt-out
     * @return the copy
     * @throws IllegalArgumentException if the target has a ceiling already, or the amount is negative
     */
    public Division ceiling(String target, long amount) {
        return within(Limits.of(Limit.ceiling(target, amount)));
    }

    /**
     * With a ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param amount the most that it carries, in the unit
     * @return the copy
     * @throws IllegalArgumentException if the target has a ceiling already, or the amount is negative
     */
    public Division ceiling(String target, BigDecimal amount) {
        return within(Limits.of(Limit.ceiling(target, amount)));
    }

    /**
     * In other quanta.
     *
     * @param quantum the smallest amount that can be given, such as {@code "0.01"}
     * @return the copy
     * @throws IllegalArgumentException if it is not a number above 0, or the total is not a multiple of it
     */
    public Division quantum(String quantum) {
        return quantum(Decimals.parse(quantum));
    }

    /**
     * In other quanta.
     *
     * @param quantum the smallest amount that can be given, in the unit
     * @return the copy
     * @throws IllegalArgumentException if it is not above 0, or the total is not a multiple of it
     */
    public Division quantum(BigDecimal quantum) {
        Burden other = new Burden(burden.type().withQuantum(quantum), burden.total());
        return new Division(alliance, other, limits, plan);
    }

    /**
     * In other quanta.
     *
     * @param quantum the smallest amount that can be given, in whole units
     * @return the copy
     * @throws IllegalArgumentException if it is not above 0, or the total is not a multiple of it
     */
    public Division quantum(long quantum) {
        return quantum(BigDecimal.valueOf(quantum));
    }

    /**
     * By another rule.
     *
     * @param rule divides by claims; by default {@code proportional}
     * @return the copy
     */
    public Division with(AllocationRule rule) {
        return new Division(alliance, burden, limits, plan.withRule(rule));
    }

    /**
     * By another method for whole quanta.
     *
     * @param method rounds; by default {@code largest-remainder}
     * @return the copy
     */
    public Division with(ApportionmentMethod method) {
        return new Division(alliance, burden, limits, plan.withMethod(method));
    }

    /**
     * Divides.
     *
     * @return whole quanta that add up to the total exactly and keep every limit
     * @throws IllegalArgumentException if a figure is missing, or a limit names an unknown member or bloc
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public Allocation allocate() {
        return scenario().allocate(burden, plan);
    }

    /**
     * The same as a scenario, to be compared with other plans.
     *
     * @return a scenario with this burden, these limits and this plan
     * @throws IllegalArgumentException if a limit names an unknown member or bloc
     */
    public Scenario scenario() {
        return Scenario.of(title(), alliance, List.of(burden), List.of(plan)).withLimits(burden.id(), limits);
    }

    private String title() {
        return burden.type().format(burden.total()) + " among " + Nouns.count(alliance.size(), "members") + " by "
                + plan.name();
    }

    @Override
    public String toString() {
        return PrintableText.brief(title());
    }
}
