package io.lionshare.robustness.sweep;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.PairOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of a whole sweep, over the draws that have a result. Amounts are in the burden's unit, each counted to the nearest grain:
 * 2<sup>&minus;30</sup> of the greatest total. Standard errors are those of independent draws. Immutable.
 */
public final class SweepResult {
    private static final int LOW_BITS = 32;

    private final SweepHead head;
    private final Tally tally;
    private final long results;

    private SweepResult(SweepHead head, Tally tally, long results) {
        this.head = head;
        this.tally = tally;
        this.results = results;
    }

    /**
     * The figures of complete counts.
     *
     * @param counts of all draws of a sweep
     * @return the figures
     * @throws IllegalArgumentException if draws are missing, or if no draw has a result
     */
    public static SweepResult of(SweepCounts counts) {
        Objects.requireNonNull(counts, "counts of a sweep");
        List<SweepPart> missing = counts.missing();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "parts of the sweep are missing: " + missing + "\nMaybe run and merge the other parts, too.");
        }
        SweepHead head = counts.head();
        long results = head.draws();
        for (long refused : counts.tally().refused) {
            results -= refused;
        }
        if (results == 0) {
            throw new IllegalArgumentException("none of the " + Nouns.count(head.draws(), "draws") + " has a result");
        }
        return new SweepResult(head, counts.tally(), results);
    }

    /**
     * The burden.
     *
     * @return its id
     */
    public String burden() {
        return head.burden();
    }

    /**
     * The plan that has the rule and the claims of the draws.
     *
     * @return its name
     */
    public String plan() {
        return head.plan().name();
    }

    /**
     * Refuses a scenario that the sweep was not drawn from: members, figures, total and limits of the burden must be the same, and so
     * must rule and claims of the plan. Where the strategies of all plans were weighted, these must be the same, too.
     *
     * @param scenario with all its plans
     * @throws IllegalArgumentException if it has no such burden or plan, or if something differs; the message says what
     */
    public void requireOf(Scenario scenario) {
        Objects.requireNonNull(scenario, "scenario of a sweep");
        Burden burden = scenario.burden(head.burden());
        if (!SweepKey.ofData(scenario.alliance(), scenario.requirement(burden)).equals(head.data())) {
            throw new IllegalArgumentException(
                    "members, figures, total or limits of " + burden.id() + " in " + scenario.name()
                            + " are not those that the sweep was drawn from"
                            + "\nMaybe name the scenario that the parts are of, or draw them again if its data changed.");
        }
        head.plan().requireOf(scenario);
    }

    /**
     * The unit of amounts.
     *
     * @return such as {@code EUR}
     */
    public String unit() {
        return head.unit();
    }

    /**
     * The greatest total that can be drawn.
     *
     * @return in the unit
     */
    public BigDecimal greatestTotal() {
        return head.greatest();
    }

    /**
     * The members.
     *
     * @return their ids, in the order of the alliance
     */
    public List<String> members() {
        return head.members();
    }

    /**
     * The number of draws.
     *
     * @return with and without a result
     */
    public long draws() {
        return head.draws();
    }

    /**
     * The number of draws that have a result.
     *
     * @return the number, &ge; 1
     */
    public long results() {
        return results;
    }

    /**
     * The draws without a result.
     *
     * @return how many for each reason, 0 included
     */
    public Map<NoResult, Long> refused() {
        Map<NoResult, Long> refused = new EnumMap<>(NoResult.class);
        for (NoResult reason : NoResult.values()) {
            refused.put(reason, tally.refused[reason.place()]);
        }
        return Collections.unmodifiableMap(refused);
    }

    /**
     * The least amount of a member.
     *
     * @param member its id
     * @return in the unit
     * @throws IllegalArgumentException if there is no such member
     */
    public Fraction least(String member) {
        return amount(Fraction.of(tally.least[position(member)]));
    }

    /**
     * The greatest amount of a member.
     *
     * @param member its id
     * @return in the unit
     * @throws IllegalArgumentException if there is no such member
     */
    public Fraction most(String member) {
        return amount(Fraction.of(tally.most[position(member)]));
    }

    /**
     * The mean amount of a member.
     *
     * @param member its id
     * @return in the unit, with a standard error
     * @throws IllegalArgumentException if there is no such member
     */
    public Estimate mean(String member) {
        double variance = variance(member).toDouble();
        return Estimate.sampled(
                amount(Fraction.of(tally.sums[position(member)], results)), Math.sqrt(variance / results));
    }

    /**
     * The variance of a member's amount over the draws: the mean square less the square of the mean.
     *
     * @param member its id
     * @return in the square of the unit
     * @throws IllegalArgumentException if there is no such member
     */
    public Fraction variance(String member) {
        int i = position(member);
        BigInteger squares = BigInteger.valueOf(tally.squares[2 * i + 1])
                .shiftLeft(LOW_BITS)
                .add(BigInteger.valueOf(tally.squares[2 * i]));
        Fraction mean = Fraction.of(tally.sums[i], results);
        return amount(amount(new Fraction(squares, BigInteger.valueOf(results)).minus(mean.times(mean))));
    }

    /**
     * A quantile of a member's amount: the bin of the least amount that is not passed in a part of the draws. The two ends of a bin
     * are one ten-thousandth of the greatest total apart.
     *
     * @param member its id
     * @param part the part, within 0 .. 1, such as one half for the median
     * @return the two ends of the bin, in the unit
     * @throws IllegalArgumentException if there is no such member, or if the part is out of range
     */
    public Estimate quantile(String member, Fraction part) {
        Objects.requireNonNull(part, "part of draws");
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("part of draws (" + part + ") must be within 0 .. 1");
        }
        int from = position(member) * Tally.BINS;
        Fraction place = part.times(results).ceiling().max(Fraction.ONE);
        long passed = 0;
        int bin = -1;
        while (Fraction.of(passed).compareTo(place) < 0) {
            bin++;
            passed += tally.bins[from + bin];
        }
        return Estimate.between(end(2 * bin - 1), end(2 * bin + 1));
    }

    /** A number of half ten-thousandths of the greatest total, within 0 and all of it. */
    private Fraction end(int halves) {
        int most = 2 * (Tally.BINS - 1);
        return Fraction.of(head.greatest())
                .times(Math.max(0, Math.min(most, halves)))
                .dividedBy(most);
    }

    /**
     * The median of a member's amount.
     *
     * @param member its id
     * @return the two ends of its bin, in the unit
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
     * @return the parts of the draws; amounts at most one grain apart are equal
     * @throws IllegalArgumentException if there is no such member
     */
    public PairOrder pair(String one, String other) {
        int i = position(one);
        int j = position(other);
        int members = head.members().size();
        long more = tally.more[i * members + j];
        long less = tally.more[j * members + i];
        return new PairOrder(part(more), part(less), part(results - more - less));
    }

    /**
     * How often a member has each rank; its rank is 1 + the number of members that carry more.
     *
     * @param member its id
     * @return one part of the draws for each rank, from 1
     * @throws IllegalArgumentException if there is no such member
     */
    public List<Estimate> ranks(String member) {
        int members = head.members().size();
        int from = position(member) * members;
        List<Estimate> ranks = new ArrayList<>();
        for (int rank = 0; rank < members; rank++) {
            ranks.add(part(tally.ranks[from + rank]));
        }
        return ranks;
    }

    private Estimate part(long count) {
        Fraction part = Fraction.of(count, results);
        double rounded = part.toDouble();
        return Estimate.sampled(part, Math.sqrt(rounded * (1 - rounded) / results));
    }

    private Fraction amount(Fraction grains) {
        return grains.times(Fraction.of(head.greatest())).dividedBy(1L << Tally.GRAIN_BITS);
    }

    private int position(String member) {
        Names.requireKnown("member of a sweep", member, head.members());
        return head.members().indexOf(member);
    }

    @Override
    public String toString() {
        return PrintableText.brief("sweep of " + head.burden() + ", " + Nouns.count(head.draws(), "draws"));
    }
}
