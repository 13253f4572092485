package io.lionshare.robustness.sweep;

import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Workers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Many draws of what could be decided in another way, of one burden under the baseline's rule and claims: weights of strategies, the
 * total, all limits together, the stretch. Figures are ideal amounts.
 *
 * <p>An amount is counted in grains, of which the greatest total that can be drawn has 2<sup>30</sup>; two members carry the same if
 * they differ by one grain at most. All counts are whole numbers, so that parts of the draws can be counted anywhere, in any order.
 *
 * <p>Rules with a common level are divided in {@code double} with a bound on the error, some fifty times as fast as other rules, which
 * are divided exactly, as are draws whose grains are not certain. So the counts are those of exact amounts. O(members&sup2;) memory for
 * each thread, whatever the number of draws. Immutable; safe for use by many threads.
 */
public final class Sweep {
    private static final long MOST_DRAWS = 2_000_000_000;
    private static final int MOST_MEMBERS = 256;
    private static final long MOST_QUANTA = 1L << 52;
    private static final long USUAL_DRAWS = 100_000;

    private final Scenario scenario;
    private final Requirement requirement;
    private final SweepRanges ranges;
    private final long draws;

    private Sweep(Scenario scenario, Requirement requirement, SweepRanges ranges, long draws) {
        this.scenario = scenario;
        this.requirement = requirement;
        this.ranges = ranges;
        this.draws = draws;
    }

    /**
     * A sweep in which nothing is drawn yet: 100,000 draws, seed 1.
     *
     * @param scenario gives members, limits and the baseline's strategy, rule and claims
     * @param burden one of its burdens
     * @return the sweep
     * @throws IllegalArgumentException if there are more than 256 members, or if the total is 0 or has more than 2<sup>52</sup> quanta
     */
    public static Sweep of(Scenario scenario, Burden burden) {
        Objects.requireNonNull(scenario, "scenario of a sweep");
        Objects.requireNonNull(burden, "burden of a sweep");
        int members = scenario.alliance().size();
        if (members > MOST_MEMBERS) {
            throw new IllegalArgumentException("number of members (" + members + ") must be at most " + MOST_MEMBERS
                    + " in a sweep, which counts all pairs");
        }
        Requirement requirement = scenario.requirement(burden);
        return new Sweep(scenario, requirement, SweepRanges.none(), USUAL_DRAWS).checked();
    }

    private Sweep checked() {
        double quanta = ranges.greatestTotal(requirement.burden());
        if (!(quanta >= 1) || quanta > MOST_QUANTA) {
            throw new IllegalArgumentException(
                    "greatest total of " + requirement.burden().id() + " (" + new BigDecimal(quanta).toPlainString()
                            + " quanta) must be within 1 .. 2^52 in a sweep");
        }
        return this;
    }

    private Sweep with(SweepRanges others) {
        return new Sweep(scenario, requirement, others, draws).checked();
    }

    /**
     * A copy that draws the weights of strategies, in place of the baseline's strategy.
     *
     * @param space the weightings
     * @return the copy
     */
    public Sweep withWeights(WeightSpace space) {
        Objects.requireNonNull(space, "weights of a sweep");
        return with(ranges.withSpace(space));
    }

    /**
     * A copy that moves the total, to the nearest quantum.
     *
     * @param low the least change, in percent, above &minus;100
     * @param high the greatest
     * @return the copy
     * @throws IllegalArgumentException if the range is not in order, or not finite
     */
    public Sweep withTotal(double low, double high) {
        return with(ranges.withTotal(low, high));
    }

    /**
     * A copy that moves all floors and ceilings together; floors are rounded up to whole quanta, ceilings down.
     *
     * @param low the least change, in percent, above &minus;100
     * @param high the greatest
     * @return the copy
     * @throws IllegalArgumentException if the burden has no limits, or if the range is not in order, or not finite
     */
    public Sweep withLimits(double low, double high) {
        if (requirement.limits().list().isEmpty()) {
            throw new IllegalArgumentException(
                    "limits of " + requirement.burden().id() + " cannot be drawn: it has none");
        }
        return with(ranges.withLimits(low, high));
    }

    /**
     * A copy that draws the stretch of claims.
     *
     * @param low the least, at least 1
     * @param high the greatest
     * @return the copy
     * @throws IllegalArgumentException if the baseline's claims do not come from scores, or if the range is out of order or bounds
     */
    public Sweep withStretch(double low, double high) {
        ClaimSource claims = scenario.baselinePlan().claims();
        if (!(claims instanceof ClaimSource.Stretched)) {
            throw new IllegalArgumentException("stretch cannot be drawn: the baseline has " + claims.describe());
        }
        return with(ranges.withStretch(low, high));
    }

    /**
     * A copy with another number of draws.
     *
     * @param number within 1 .. 2,000,000,000, so that no count overflows
     * @return the copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public Sweep withDraws(long number) {
        if (number < 1 || number > MOST_DRAWS) {
            throw new IllegalArgumentException("number of draws (" + number + ") must be within 1 .. " + MOST_DRAWS
                    + ", so that no count overflows");
        }
        return new Sweep(scenario, requirement, ranges, number);
    }

    /**
     * A copy with other draws.
     *
     * @param seed any number
     * @return the copy
     */
    public Sweep withSeed(long seed) {
        return with(ranges.withSeed(seed));
    }

    /**
     * The number of draws.
     *
     * @return the number, &ge; 1
     */
    public long draws() {
        return draws;
    }

    /**
     * One of some parts of nearly the same size.
     *
     * @param number which, from 1
     * @param parts how many there are, at most the number of draws
     * @return the part
     * @throws IllegalArgumentException if a number is out of range
     */
    public SweepPart part(int number, int parts) {
        if (parts < 1 || parts > draws) {
            throw new IllegalArgumentException(
                    "number of parts (" + parts + ") must be within 1 .. " + draws + ", the number of draws");
        }
        if (number < 1 || number > parts) {
            throw new IllegalArgumentException("part (" + number + "/" + parts + ") must be within 1 .. " + parts);
        }
        return new SweepPart(draws * (number - 1) / parts, draws * number / parts);
    }

    /**
     * All draws in one part.
     *
     * @return the part
     */
    public SweepPart all() {
        return part(1, 1);
    }

    /**
     * Counts the draws of a part.
     *
     * @param part some draws
     * @param threads how many work at the same time, &ge; 1; the counts are the same for any number
     * @param progress is given how many more draws are done, by one thread at a time
     * @return the counts
     * @throws IllegalArgumentException if the part ends above the number of draws, if there is no thread, or if a strategy or the
     *     limits do not fit the alliance
     * @throws InterruptedException if the thread is interrupted; nothing remains of the part
     */
    public SweepCounts run(SweepPart part, int threads, LongConsumer progress) throws InterruptedException {
        Objects.requireNonNull(progress, "progress of a sweep");
        if (part.to() > draws) {
            throw new IllegalArgumentException(part + " must be within 0 .. " + (draws - 1));
        }
        Workers workers = new Workers(threads, progress);
        DrawModel model = new DrawModel(scenario, requirement, ranges);
        Tally sum = new Tally(model.members());
        workers.share(SweepRun.chunks(part), () -> new SweepRun(model, part)).forEach(run -> sum.add(run.tally()));
        return new SweepCounts(head(model), List.of(part), sum);
    }

    private SweepHead head(DrawModel model) {
        Burden burden = requirement.burden();
        return new SweepHead(
                SweepKey.of(model, ranges, draws),
                SweepKey.ofData(scenario.alliance(), requirement),
                SweepPlan.of(scenario, ranges.space()),
                burden.id(),
                burden.type().unit(),
                new BigDecimal(ranges.greatestTotal(burden))
                        .multiply(burden.type().quantum()),
                draws,
                scenario.alliance().members().stream().map(Member::id).toList());
    }

    @Override
    public String toString() {
        return PrintableText.brief("sweep of " + requirement.burden().id() + ", " + Nouns.count(draws, "draws")
                + ", seed " + ranges.seed());
    }
}
