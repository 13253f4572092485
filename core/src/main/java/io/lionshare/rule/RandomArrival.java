package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import io.lionshare.rule.kernel.ArrivalKernel;
import io.lionshare.rule.kernel.ArrivalSample;
import io.lionshare.rule.kernel.ReducedClaims;
import io.lionshare.rule.kernel.SubsetSums;
import io.lionshare.rule.kernel.WholeClaims;
import io.lionshare.shapley.ShapleyEstimate;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * The random arrival rule: members arrive one by one and each takes its claim as long as the total lasts; the award is
 * the average over all orders of arrival. It is the Shapley value of the claims game (O'Neill 1982).
 *
 * <p><i>x&#7522;</i> = &Sigma;<sub><i>S&#8713;i</i></sub> |<i>S</i>|! (<i>n</i> &minus; |<i>S</i>| &minus; 1)! /
 * <i>n</i>! &middot; min(<i>c&#7522;</i>, max(0, <i>E &minus; c(S)</i>)).
 *
 * <ul>
 *   <li>Claim 0: nothing, and no change for the others. Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Up to 40 positive claims; any number if all of them are equal once they are cut down to the total. Up to 10: exact
 * fractions. More: {@code double}, with an error below 1e-14 of the total; amounts still add up exactly, and equal claims
 * get the same. O(<i>n</i>&middot;2<sup><i>n</i>/2</sup>) time and O(2<sup><i>n</i>/2</sup>) memory, 35 MB for 40 claims.
 *
 * <p>Above 40 the awards are estimated, if {@link #sampled} asks for it: as the mean over random orders of arrival, each
 * taken with its reverse. The estimate is unbiased and comes with its {@linkplain #standardErrors standard errors}; it
 * adds up exactly, treats equal claims equally and is self-dual. Claims that differ by little may be awarded in reverse
 * order, within the standard errors. The same seed gives the same amounts everywhere. O(<i>n</i>) time per order.
 *
 * <p>O'Neill, A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2, 1982; Castro,
 * G&oacute;mez and Tejada, Polynomial calculation of the Shapley value based on sampling, Computers &amp; Operations
 * Research 36, 2009.
 */
public final class RandomArrival extends SelfDualRule {
    private static final int MOST_CLAIMS = 40;

    private static final int MOST_SAMPLES = 1_000_000;

    private final int samples;
    private final int seed;

    /** The rule without estimates: more than 40 positive claims are refused. */
    public RandomArrival() {
        this(0, 1);
    }

    private RandomArrival(int samples, int seed) {
        if (samples != 0 && (samples < 2 || samples > MOST_SAMPLES)) {
            throw new IllegalArgumentException("samples of random-arrival (" + samples
                    + ") must be 0 for no estimate, or within 2 .. " + MOST_SAMPLES
                    + ": each is an order of all claims, so "
                    + MOST_SAMPLES + " of 200 claims take seconds, and four times as many halve the error"
                    + "\nMaybe 10000");
        }
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * The rule, estimated where there are more than 40 positive claims. The standard error falls with the square root
     * of the number of samples: 10,000 orders bring it to about a hundredth of what one order varies by.
     *
     * @param samples how many orders of arrival are drawn, each with its reverse: within 2 .. 1,000,000, or 0 for no estimate
     * @param seed where the orders come from; another seed gives another, independent estimate
     * @return the rule
     * @throws IllegalArgumentException if the number of samples is out of range
     */
    public static RandomArrival sampled(int samples, int seed) {
        return new RandomArrival(samples, seed);
    }

    /**
     * The standard errors of the amounts that {@link #divide} gives, from the spread of the samples: about two thirds of
     * all estimates lie within one of them of the true award, 95 % within two. Takes as long as the division.
     *
     * @param problem a problem that this rule divides
     * @return one per member, in the unit of the total; 0 where nothing is estimated
     * @throws IllegalArgumentException if the rule refuses the problem
     */
    public double[] standardErrors(AllocationProblem problem) {
        WholeClaims whole = proper(this, problem);
        Integer[] order = order(whole);
        double[] errors = new double[problem.size()];
        if (order.length <= MOST_CLAIMS) {
            return errors;
        }
        ReducedClaims reduced = reduced(whole, order);
        if (!reduced.allEqual()) {
            double[] parts = sample(reduced).standardErrors();
            BigInteger[] unit = {reduced.total()};
            double total = whole.amounts(unit, BigInteger.ONE).get(0);
            for (int k = 0; k < parts.length; k++) {
                errors[order[k]] = parts[k] * total;
            }
        }
        return errors;
    }

    @Override
    public String id() {
        return "random-arrival";
    }

    @Override
    public String summary() {
        return "first come, first served, averaged over all orders of arrival (Shapley value)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        "samples",
                        "random orders of arrival to estimate the awards of more than 40 claims from, within 2 .. "
                                + MOST_SAMPLES + "; 0 for no estimate",
                        Integer.toString(samples)),
                new Parameter("seed", "where the random orders come from, a whole number", Integer.toString(seed)));
    }

    @Override
    public RandomArrival with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return new RandomArrival(checked.wholeNumber("samples"), checked.wholeNumber("seed"));
    }

    @Override
    Amounts exact(BigInteger[] claims, BigInteger total) {
        return SubsetSums.arrival(claims, total);
    }

    @Override
    Amounts ofMany(ReducedClaims reduced) {
        return reduced.claims().length <= MOST_CLAIMS
                ? super.ofMany(reduced)
                : addingUp(sample(reduced).means(), reduced.total());
    }

    @Override
    double[] approximate(double[] claims) {
        return ArrivalKernel.awards(claims);
    }

    private ShapleyEstimate sample(ReducedClaims reduced) {
        if (samples == 0) {
            throw new IllegalArgumentException(
                    "number of positive claims (" + reduced.claims().length + ") must not be above " + MOST_CLAIMS
                            + " for rule " + id()
                            + "\nMaybe parameter samples of " + id()
                            + " = 10000: the awards are then estimated from that many random orders of arrival");
        }
        return ArrivalSample.of(reduced.toArray(), samples, seed);
    }
}
