package io.lionshare.pledge;

import com.google.common.collect.ImmutableSortedMap;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

/**
 * How likely a burden is covered when some pledges are uncertain.
 *
 * @param covered the probability that active pledges reach the total; 1 or 0 only if every outcome was counted and all agree
 * @param coveredError the standard error of that probability; 0 if every outcome was counted, and only then
 * @param shortfall the probability of each shortfall in quanta, 0 if the burden is covered; they add up to one
 * @param expectedShortfall the mean of the shortfall, in quanta
 * @param expectedShortfallError its standard error, in quanta; 0 if every outcome was counted
 * @param expected the mean of what active pledges come to, in quanta
 * @param decisive the pledge whose firmness matters most, or all that matter the same, by id; none if no pledge is uncertain
 */
public record Chances(
        double covered,
        double coveredError,
        SortedMap<Long, Double> shortfall,
        double expectedShortfall,
        double expectedShortfallError,
        double expected,
        List<Decisive> decisive) {
    /** The most uncertain pledges whose outcomes are all counted. */
    public static final int MOST_EXACT = 20;

    /** How many outcomes are drawn beyond that, unless another number is given. */
    public static final int SAMPLES = 100_000;

    /** How far apart two figures may be that count as the same, as a part of one or of the total. */
    static final double SAME = 1e-9;

    /**
     * A pledge, were it certain: one that would raise the probability of coverage most; among equals, one that would lower
     * the expected shortfall most. Equal are probabilities within 1e-9, and shortfalls within 1e-9 of the total.
     *
     * @param pledge its id
     * @param covered the probability of coverage if it is delivered for certain; 1 or 0 only if every outcome was counted and all
     *     agree
     * @param expectedShortfall the expected shortfall in quanta if it is delivered for certain
     */
    public record Decisive(String pledge, double covered, double expectedShortfall) {
        /** Refuses null. */
        public Decisive {
            Objects.requireNonNull(pledge, "id of a decisive pledge");
        }

        @Override
        public String toString() {
            return PrintableText.brief("pledge " + pledge + ": covered " + covered);
        }
    }

    /** Copies the distribution and the list. */
    public Chances {
        Objects.requireNonNull(shortfall, "shortfall of chances");
        Objects.requireNonNull(decisive, "decisive pledges of chances");
        decisive = List.copyOf(decisive);
        shortfall = ImmutableSortedMap.copyOf(shortfall);
    }

    /**
     * The chances of a burden. Pledges with a probability between 0 and 1 that are neither announced nor refused are
     * delivered or not, independently; the closure is run inside each outcome. Up to {@value #MOST_EXACT} of them all
     * outcomes are counted, which is exact except for rounding in doubles; beyond that {@value #SAMPLES} outcomes are
     * drawn. O(outcomes &times; closure).
     *
     * @param book the pledges
     * @param end which end of every range
     * @param type the id of the burden's contribution type
     * @param seed where drawn outcomes come from: the same seed, the same answer
     * @return the chances
     * @throws IllegalArgumentException if there is no such burden
     */
    public static Chances of(PledgeBook book, RangeEnd end, String type, long seed) {
        Objects.requireNonNull(end, "end of chances");
        Objects.requireNonNull(type, "type of chances");
        Outcomes outcomes = new Outcomes(book, end, type);
        return outcomes.uncertain() <= MOST_EXACT ? outcomes.all() : outcomes.drawn(SAMPLES, seed);
    }

    /**
     * The chances of a burden estimated from drawn outcomes, for any number of uncertain pledges.
     *
     * @param book the pledges
     * @param end which end of every range
     * @param type the id of the burden's contribution type
     * @param samples how many outcomes to draw, at least 2
     * @param seed where they come from: the same seed, the same answer
     * @return the chances with their standard errors
     * @throws IllegalArgumentException if there is no such burden, or fewer than 2 samples
     */
    public static Chances sampled(PledgeBook book, RangeEnd end, String type, int samples, long seed) {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(type, "type");
        if (samples < 2) {
            throw new IllegalArgumentException("samples (" + samples + ") must be >= 2");
        }
        return new Outcomes(book, end, type).drawn(samples, seed);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                "covered with a chance of " + covered + ", shortfall " + expectedShortfall + " on average");
    }
}
