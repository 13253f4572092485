package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
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
 * <p>More than 40 claims are refused unless the rule is {@link #sampled}: then their awards are averages over random orders
 * drawn from a seed, each order with its reverse. Amounts add up exactly, equal claims get the same, larger claims no less,
 * and the same seed gives the same bytes. {@link #standardErrors} tells how far the averages may be off; before
 * they are asked for, a bound is min(<i>c&#7522;, E, &Sigma;c &minus; E</i>) &divide; (2&radic;<i>samples</i>). O(n) per order.
 * O'Neill, A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2, 1982; Castro, Gómez and Tejada,
 * Polynomial calculation of the Shapley value based on sampling, Computers and Operations Research 36, 2009.
 */
public final class RandomArrival extends SelfDualRule {
    private static final int MOST_CLAIMS = 40;

    private static final int MOST_SAMPLES = 100_000_000;
    private static final String SAMPLES = "samples";
    private static final String SEED = "seed";

    private final int samples;
    private final int seed;

    /** The exact rule, for up to 40 positive claims. */
    public RandomArrival() {
        this(0, 1);
    }

    private RandomArrival(int samples, int seed) {
        if (samples != 0 && (samples < 2 || samples > MOST_SAMPLES)) {
            throw new IllegalArgumentException("parameter " + SAMPLES + " of random-arrival (" + samples
                    + ") must be 0, for none, or within 2 .. " + MOST_SAMPLES);
        }
        this.samples = samples;
        this.seed = seed;
    }

    /**
     * The rule that samples orders of arrival where there are more than 40 positive claims; up to 40 it is the exact rule.
     *
     * @param samples the number of random orders, within 2 .. 100,000,000, or 0 to refuse so many claims
     * @param seed where the random numbers begin
     * @return the rule
     * @throws IllegalArgumentException if the number of samples is out of range
     */
    public static RandomArrival sampled(int samples, int seed) {
        return new RandomArrival(samples, seed);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        SAMPLES,
                        "random orders to average over above 40 positive claims, within 2 .. " + MOST_SAMPLES
                                + "; 0 refuses so many",
                        Integer.toString(samples)),
                new Parameter(SEED, "where the random orders begin, a whole number", Integer.toString(seed)));
    }

    @Override
    public RandomArrival with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return new RandomArrival(checked.wholeNumber(SAMPLES), checked.wholeNumber(SEED));
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
    Amounts exact(BigInteger[] claims, BigInteger total) {
        return SubsetSums.arrival(claims, total);
    }

    @Override
    double[] approximate(double[] claims) {
        if (claims.length <= MOST_CLAIMS) {
            return ArrivalKernel.awards(claims);
        }
        if (samples == 0) {
            throw new IllegalArgumentException("number of positive claims (" + claims.length + ") must not be above "
                    + MOST_CLAIMS + " for rule " + id()
                    + "\nMaybe average over random orders: set the parameter samples, say to 100000");
        }
        return new ArrivalSample(claims, samples, seed).means();
    }

    /**
     * How far the amounts that this rule gives a problem may be off because orders were sampled: the standard error of
     * each member's average. It is the same sample again, and costs the same time.
     *
     * @param problem a problem that this rule divides
     * @return one standard error per member, in the unit of the claims; 0 where nothing was sampled
     * @throws IllegalArgumentException if the rule refuses the problem
     */
    public double[] standardErrors(AllocationProblem problem) {
        WholeClaims whole = proper(problem);
        Integer[] order = order(whole);
        double[] errors = new double[problem.size()];
        if (samples > 0 && order.length > MOST_CLAIMS && whole.total().signum() > 0) {
            WholeClaims core = core(sorted(whole, order), whole.total());
            double unit = whole.amounts(new BigInteger[] {core.total()}, BigInteger.ONE)
                    .get(0);
            double[] parts = new ArrivalSample(core.parts(), samples, seed).standardErrors();
            for (int k = 0; k < parts.length; k++) {
                errors[order[k]] = parts[k] * unit;
            }
        }
        return errors;
    }
}
