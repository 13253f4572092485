package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Figures from draws of weightings, each divided exactly: a part of the draws with its standard error. Draws are counted, so that the
 * figures do not depend on their order.
 */
final class SampledRanges implements RangeSource {
    private final List<Draw> draws;
    private final Function<Amounts, Weighting> names;

    /** A weighting and the ideal amounts under it. */
    record Draw(Amounts weights, Amounts amounts) {
        Fraction share(int member) {
            BigInteger total = amounts.sum();
            return total.signum() == 0 ? Fraction.ZERO : new Fraction(amounts.numerator(member), total);
        }

        int above(int member) {
            return (int) IntStream.range(0, amounts.size())
                    .filter(other -> amounts.compare(other, member) > 0)
                    .count();
        }
    }

    SampledRanges(List<Draw> draws, Function<Amounts, Weighting> names) {
        this.draws = List.copyOf(draws);
        this.names = names;
    }

    @Override
    public MemberRange range(int member) {
        Comparator<Draw> byShare = Comparator.comparing(draw -> draw.share(member));
        Draw least = draws.stream().min(byShare).orElseThrow();
        Draw most = draws.stream().max(byShare).orElseThrow();
        return new MemberRange(
                Estimate.sampled(least.share(member), 0),
                names.apply(least.weights),
                Estimate.sampled(most.share(member), 0),
                names.apply(most.weights),
                mean(member));
    }

    /** The mean over sorted shares, so that the order of draws does not matter. */
    private Estimate mean(int member) {
        double sum = 0;
        double squares = 0;
        List<Double> shares = draws.stream()
                .map(draw -> draw.share(member).toDouble())
                .sorted()
                .toList();
        for (double share : shares) {
            sum += share;
        }
        double mean = sum / shares.size();
        for (double share : shares) {
            squares += (share - mean) * (share - mean);
        }
        return Estimate.sampled(Fraction.ofDecimal(mean), Math.sqrt(squares / (shares.size() - 1) / shares.size()));
    }

    @Override
    public Estimate above(int member, Fraction share) {
        return part(draw -> draw.share(member).compareTo(share) > 0);
    }

    /** The part of the draws that pass a test, with the standard error of a part. */
    private Estimate part(Predicate<Draw> test) {
        return part(draws.stream().filter(test).count());
    }

    private Estimate part(long count) {
        Fraction part = Fraction.of(count, draws.size());
        return Estimate.sampled(part, error(part.toDouble()));
    }

    private double error(double part) {
        return Math.sqrt(part * (1 - part) / draws.size());
    }

    @Override
    public Estimate quantile(int member, Fraction part) {
        List<Fraction> shares =
                draws.stream().map(draw -> draw.share(member)).sorted().toList();
        double error = error(part.toDouble());
        double low = at(shares, part.toDouble() - error).toDouble();
        double high = at(shares, part.toDouble() + error).toDouble();
        return Estimate.sampled(at(shares, part.toDouble()), (high - low) / 2);
    }

    private static Fraction at(List<Fraction> sorted, double part) {
        int place = (int) Math.ceil(part * sorted.size()) - 1;
        return sorted.get(Math.max(0, Math.min(sorted.size() - 1, place)));
    }

    @Override
    public PairOrder pair(int one, int other) {
        return new PairOrder(
                part(draw -> draw.amounts.compare(one, other) > 0),
                part(draw -> draw.amounts.compare(one, other) < 0),
                part(draw -> draw.amounts.compare(one, other) == 0));
    }

    @Override
    public List<Estimate> ranks(int member) {
        long[] counts = new long[draws.get(0).amounts.size()];
        draws.forEach(draw -> counts[draw.above(member)]++);
        List<Estimate> ranks = new ArrayList<>();
        for (long count : counts) {
            ranks.add(part(count));
        }
        return ranks;
    }

    @Override
    public Optional<NearestWeighting> change(int one, int other, Amounts from) {
        NearestChange distances = new NearestChange(from);
        return draws.stream()
                .filter(draw -> draw.amounts.compare(one, other) < 0)
                .min(Comparator.comparing(draw -> distances.distance(draw.weights)))
                .map(draw -> new NearestWeighting(
                        names.apply(draw.weights), Estimate.between(Fraction.ZERO, distances.distance(draw.weights))));
    }

    @Override
    public List<Integer> idle() {
        return List.of();
    }

    @Override
    public List<Optional<List<Estimate>>> weightParts() {
        return Collections.nCopies(draws.get(0).amounts.size(), Optional.empty());
    }
}
