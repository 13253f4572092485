package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Figures for proportional division within limits, from the pieces of the weight space: exact, or between bounds where pieces are
 * left open.
 */
final class CellRanges implements RangeSource {
    private static final Fraction STEPS = Fraction.of(1_000_000_000_000L);

    private final Partition partition;
    private final LimitTree limits;
    private final Function<Amounts, Weighting> names;

    CellRanges(Partition partition, LimitTree limits, Function<Amounts, Weighting> names) {
        this.partition = partition;
        this.limits = limits;
        this.names = names;
    }

    @Override
    public MemberRange range(int member) {
        ExtremeAmounts extremes = ExtremeAmounts.of(partition.pieces(), member);
        return new MemberRange(
                share(Estimate.between(lowest(member, extremes), extremes.least())),
                names.apply(extremes.leastAt()),
                share(Estimate.between(extremes.most(), highest(member, extremes))),
                names.apply(extremes.mostAt()),
                mean(member));
    }

    private Fraction lowest(int member, ExtremeAmounts extremes) {
        return partition.open().isEmpty() ? extremes.least() : floor(member);
    }

    private Fraction highest(int member, ExtremeAmounts extremes) {
        return partition.open().isEmpty() ? extremes.most() : ceiling(member);
    }

    private Fraction floor(int member) {
        return Fraction.of(limits.members().get(member).floor());
    }

    private Fraction ceiling(int member) {
        return Fraction.of(limits.members().get(member).ceiling().min(limits.total()));
    }

    private Estimate mean(int member) {
        List<Estimate> parts = new ArrayList<>();
        for (Piece piece : partition.pieces()) {
            parts.add(MeanAmount.of(piece.cell().members().get(member), piece.simplex()));
        }
        parts.add(Estimate.between(
                floor(member).times(partition.openPart()), ceiling(member).times(partition.openPart())));
        return rounded(share(Estimate.sum(parts)));
    }

    /** Bounds with fewer digits, outwards. */
    private static Estimate rounded(Estimate bounds) {
        return bounds.certainty() == Certainty.EXACT
                ? bounds
                : Estimate.between(
                        bounds.low().times(STEPS).floor().dividedBy(STEPS),
                        bounds.high().times(STEPS).ceiling().dividedBy(STEPS));
    }

    private Estimate share(Estimate amount) {
        if (limits.total().signum() == 0) {
            return Estimate.exact(Fraction.ZERO);
        }
        Fraction total = Fraction.of(limits.total());
        return Estimate.between(amount.low().dividedBy(total), amount.high().dividedBy(total));
    }

    private Fraction amount(Fraction share) {
        return share.times(Fraction.of(limits.total()));
    }

    @Override
    public Estimate above(int member, Fraction share) {
        return chance(member, amount(share), MemberForm::less);
    }

    private Estimate chance(int member, Fraction amount, BiFunction<MemberForm, Fraction, LinearForm> form) {
        PartSum sum = new PartSum();
        for (Piece piece : partition.pieces()) {
            LinearForm difference = form.apply(piece.cell().members().get(member), amount);
            sum.add(SignProbability.positive(difference.at(piece.simplex()))
                    .times(piece.simplex().part()));
        }
        PartSum open = new PartSum();
        partition.open().forEach(simplex -> open.add(simplex.part()));
        return sum.upTo(open);
    }

    @Override
    public Estimate quantile(int member, Fraction part) {
        ExtremeAmounts extremes = ExtremeAmounts.of(partition.pieces(), member);
        List<Fraction> jumps = partition.pieces().stream()
                .map(piece -> piece.cell().members().get(member))
                .filter(MemberForm::isFixed)
                .map(form -> new Fraction(form.rest(), BigInteger.ONE))
                .distinct()
                .toList();
        ShareQuantile search = new ShareQuantile(
                amount -> chance(member, amount, MemberForm::less),
                amount ->
                        chance(member, amount, (form, bound) -> form.less(bound).negated()));
        return share(search.of(part, lowest(member, extremes), highest(member, extremes), jumps));
    }

    @Override
    public PairOrder pair(int one, int other) {
        return PairDivision.of(partition, one, other);
    }

    @Override
    public List<Estimate> ranks(int member) {
        return RankChances.of(partition, member, limits.size());
    }

    @Override
    public Optional<NearestWeighting> change(int one, int other, Amounts from) {
        ReversedParts parts = ReversedParts.of(partition, one, other);
        NearestChange search = new NearestChange(from);
        return search.within(parts.proved()).map(nearest -> {
            Fraction moved = search.distance(nearest);
            Fraction least = search.within(parts.open())
                    .map(search::distance)
                    .orElse(moved)
                    .min(moved);
            return new NearestWeighting(names.apply(nearest), Estimate.between(least, moved));
        });
    }

    /** A weight moves nothing if moving towards it leaves the shares of every pool as they are, in all cells. */
    @Override
    public List<Integer> idle() {
        if (!partition.open().isEmpty()) {
            return List.of();
        }
        int strategies = partition.pieces().get(0).simplex().corners().size();
        return IntStream.range(0, strategies)
                .filter(k -> partition.pieces().stream()
                        .flatMap(piece -> piece.cell().members().stream())
                        .allMatch(form -> form.ignores(k)))
                .boxed()
                .toList();
    }
}
