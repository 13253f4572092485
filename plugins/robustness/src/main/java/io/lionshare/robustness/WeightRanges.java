package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Ranges over weightings: how far each member's share of one burden moves when the strategies of a space are weighted in every way,
 * under the rule, the claims and the limits of a scenario's baseline. Shares are those of ideal amounts, before they are made whole.
 *
 * <p>For {@code proportional}, with claims from scores or from capacity, the figures are fractions. The weightings at which given
 * members and blocs stand at given limits are a convex polytope, in which an amount is a ratio of linear forms; so how often it is
 * above a number, or above another amount, is a divided difference of a truncated power (Curry and Schoenberg 1966). The weight space
 * is cut into simplices that each lie in one such polytope. Bounds stand in place of a fraction where
 * <ul>
 *   <li>two amounts lie in different pools (within and outside a bloc that stands at its limit), since their difference is quadratic;
 *   <li>the mean share is meant, and the sum of scores that it is divided by varies with the weights;
 *   <li>a rank is asked for over more than three strategies: about 10<sup>-9</sup> apart over four of them with 32 members, and further
 *       where too many members change places with it;
 *   <li>a quantile lies between two jumps of the distribution function;
 *   <li>a figure is a sum over parts of the weight space that would have more than some 1,200 digits as a fraction;
 *   <li>limits divide the weight space into thousands of pieces.
 * </ul>
 * For any other rule weightings are drawn, and figures have a standard error. Each {@link Estimate} says which of the three it is.
 *
 * <p>A range over weightings covers the choice of weights alone: not the choice of strategies, their parameters, the rule, the limits
 * or errors of the figures. It is no statement about how likely a weighting is in practice. Immutable; safe for use by many threads.
 */
public final class WeightRanges {
    private final Alliance alliance;
    private final WeightSpace space;
    private final Optional<Weighting> baseline;
    private final RangeSource source;
    private final Sampling sampling;

    private WeightRanges(
            Alliance alliance, WeightSpace space, Optional<Weighting> baseline, RangeSource source, Sampling sampling) {
        this.alliance = alliance;
        this.space = space;
        this.baseline = baseline;
        this.source = source;
        this.sampling = sampling;
    }

    /**
     * The ranges of a burden.
     *
     * @param scenario gives members, limits and the baseline's rule and claims
     * @param burden one of its burdens
     * @param space the weightings
     * @param sampling how weightings are drawn for rules other than {@code proportional}, and how long bounds on ranks are narrowed
     * @return the ranges
     * @throws IllegalArgumentException if a strategy or the rule does not fit the alliance
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public static WeightRanges of(Scenario scenario, Burden burden, WeightSpace space, Sampling sampling) {
        Objects.requireNonNull(burden, "burden");
        Objects.requireNonNull(sampling, "sampling");
        return of(scenario, burden, space, sampling, Partition.BUDGET);
    }

    /** With a budget of pieces of the weight space. */
    static WeightRanges of(Scenario scenario, Burden burden, WeightSpace space, Sampling sampling, int pieces) {
        WeightedDivision division = WeightedDivision.of(scenario, burden, space);
        RangeSource source = division.isProportional()
                ? new CellRanges(
                        Partition.of(space.simplices(), division.finder(), pieces),
                        division.limits(),
                        space,
                        sampling.steps())
                : new SampledRanges(draws(division, space, sampling), space::named);
        return new WeightRanges(
                scenario.alliance(),
                space,
                space.weighting(scenario.baselinePlan().strategy()),
                source,
                sampling);
    }

    /**
     * The ranges of a burden over all weightings of the strategies of the scenario's plans, with the usual sampling.
     *
     * @param scenario gives members, limits, plans and the baseline's rule and claims
     * @param burden one of its burdens
     * @return the ranges
     * @throws IllegalArgumentException if the plans have fewer than two or more than eight strategies, or if a strategy or the rule
     *     does not fit the alliance
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public static WeightRanges of(Scenario scenario, Burden burden) {
        return of(scenario, burden, WeightSpace.ofPlans(scenario.plans()), Sampling.usual());
    }

    private static List<SampledRanges.Draw> draws(WeightedDivision division, WeightSpace space, Sampling sampling) {
        WeightDraws weights = new WeightDraws(space.simplices(), sampling.seed());
        List<SampledRanges.Draw> draws = new ArrayList<>();
        for (int number = 0; number < sampling.draws(); number++) {
            Amounts drawn = weights.get(number);
            draws.add(new SampledRanges.Draw(drawn, division.amounts(drawn)));
        }
        return draws;
    }

    /**
     * The weightings.
     *
     * @return the space
     */
    public WeightSpace space() {
        return space;
    }

    /**
     * How weightings are drawn where figures are sampled.
     *
     * @return the sampling
     */
    public Sampling sampling() {
        return sampling;
    }

    /**
     * The weighting of the baseline.
     *
     * @return its weights; empty if it weights a strategy that is not in the space
     */
    public Optional<Weighting> baseline() {
        return baseline;
    }

    /**
     * Least, greatest and mean share of a member.
     *
     * @param member its id
     * @return the range, with a weighting for each end
     * @throws IllegalArgumentException if there is no such member
     */
    public MemberRange range(String member) {
        return source.range(alliance.position(member));
    }

    /**
     * How often a member's share is above a number: 1 less the distribution function.
     *
     * @param member its id
     * @param share the number
     * @return the part of the weightings, within 0 .. 1
     * @throws IllegalArgumentException if there is no such member
     */
    public Estimate above(String member, Fraction share) {
        Objects.requireNonNull(share, "share");
        return source.above(alliance.position(member), share);
    }

    /**
     * A quantile of a member's share: the least share that is not passed in a part of the weightings.
     *
     * @param member its id
     * @param part the part, within 0 .. 1, such as one half for the median
     * @return the share; exact where it has a probability of its own, else between bounds at most 2<sup>-24</sup> of the range apart
     * @throws IllegalArgumentException if there is no such member, or if the part is out of range
     */
    public Estimate quantile(String member, Fraction part) {
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("part of weightings (" + part + ") must be within 0 .. 1");
        }
        return source.quantile(alliance.position(member), part);
    }

    /**
     * The median of a member's share.
     *
     * @param member its id
     * @return the share
     * @throws IllegalArgumentException if there is no such member
     */
    public Estimate median(String member) {
        return quantile(member, Fraction.of(1, 2));
    }

    /**
     * How often one member carries more than another.
     *
     * @param one the id of one
     * @param other the id of the other
     * @return the parts of the weightings
     * @throws IllegalArgumentException if there is no such member
     */
    public PairOrder pair(String one, String other) {
        return source.pair(alliance.position(one), alliance.position(other));
    }

    /**
     * The expected rank of a member, 1 + &Sigma; P(another carries more).
     *
     * @param member its id
     * @return the rank, from 1; exact for any number of strategies where all pairs are
     * @throws IllegalArgumentException if there is no such member
     */
    public Estimate expectedRank(String member) {
        int position = alliance.position(member);
        List<Estimate> parts = new ArrayList<>(List.of(Estimate.exact(Fraction.ONE)));
        List<Double> errors = new ArrayList<>();
        for (int other = 0; other < alliance.size(); other++) {
            if (other != position) {
                Estimate more = source.pair(other, position).more();
                parts.add(more);
                errors.add(more.standardError());
            }
        }
        Estimate sum = Estimate.sum(parts);
        boolean isSampled = parts.stream().anyMatch(part -> part.certainty() == Certainty.SAMPLED);
        return isSampled
                // standard errors of dependent counts add up at most
                ? Estimate.sampled(
                        sum.low(),
                        errors.stream().mapToDouble(Double::doubleValue).sum())
                : sum;
    }

    /**
     * How often a member has each rank; its rank is 1 + the number of members that carry more.
     *
     * @param member its id
     * @return one estimate for each rank, from 1; exact for two and three strategies where all pairs are, else between bounds, which
     *     {@link Sampling} narrows
     * @throws IllegalArgumentException if there is no such member
     */
    public List<Estimate> ranks(String member) {
        return source.ranks(alliance.position(member));
    }

    /**
     * The least change of the baseline's weights after which one member carries no more than another, and beyond which it carries less.
     *
     * @param one the id of the member that carries more under the baseline
     * @param other the id of the other
     * @return the nearest weighting; empty if none is known, which for exact figures means that there is none, or if the baseline
     *     weights a strategy that is not in the space
     * @throws IllegalArgumentException if there is no such member
     */
    public Optional<NearestWeighting> nearest(String one, String other) {
        int first = alliance.position(one);
        int second = alliance.position(other);
        return baseline.flatMap(from -> source.change(first, second, space.ordered(from)));
    }

    /**
     * Which weight moves which member's share: the part of each weight in the variance of the share, so that the parts add up to 1
     * (Shapley effects, Owen 2014). For a share &Sigma; <i>a&#8342;w&#8342;</i> the variance is
     * (<i>K</i> &Sigma; <i>a</i>&sup2; &minus; (&Sigma; <i>a</i>)&sup2;) / (<i>K</i>&sup2; (<i>K</i> + 1)), and parts are exact. So they
     * are for two strategies: one half each. Where a limit makes a share no linear function of three or more weights, parts are drawn.
     *
     * @return by the id of the member, in their order, the parts by the name of the strategy; without entries where no weight moves the
     *     share. A member is left out where nothing is known: for three strategies or more where an upper bound on a weight binds, or
     *     limits leave weightings undivided, where a share hardly ever varies, and for rules other than {@code proportional}
     */
    public Map<String, Map<String, Estimate>> weightParts() {
        Map<String, Map<String, Estimate>> byMember = new LinkedHashMap<>();
        List<Optional<List<Estimate>>> all = source.weightParts();
        for (int i = 0; i < all.size(); i++) {
            String member = alliance.members().get(i).id();
            all.get(i).ifPresent(parts -> byMember.put(member, byStrategy(parts)));
        }
        return Collections.unmodifiableMap(byMember);
    }

    private Map<String, Estimate> byStrategy(List<Estimate> parts) {
        Map<String, Estimate> byName = new LinkedHashMap<>();
        for (Estimate part : parts) {
            byName.put(space.names().get(byName.size()), part);
        }
        return Collections.unmodifiableMap(byName);
    }

    /**
     * The strategies whose weight moves no member's amount, whatever the other weights are.
     *
     * @return their names; always empty for figures from draws
     */
    public List<String> idle() {
        return source.idle().stream().map(space.names()::get).toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief("ranges over " + space);
    }
}
