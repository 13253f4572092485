package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Figures for proportional division within limits, from the pieces of the weight space: exact, or between bounds where pieces are
 * left open.
 */
final class CellRanges implements RangeSource {
    private static final Fraction STEPS = Fraction.of(1_000_000_000_000L);

    private final Partition partition;
    private final LimitTree limits;
    private final WeightSpace space;
    private final int steps;

    /** The figures; bounds on ranks are narrowed up to a number of steps. */
    CellRanges(Partition partition, LimitTree limits, WeightSpace space, int steps) {
        this.partition = partition;
        this.limits = limits;
        this.space = space;
        this.steps = steps;
    }

    @Override
    public MemberRange range(int member) {
        ExtremeAmounts extremes = ExtremeAmounts.of(partition.pieces(), member);
        return new MemberRange(
                share(Estimate.between(lowest(member, extremes), extremes.least())),
                space.named(extremes.leastAt()),
                share(Estimate.between(extremes.most(), highest(member, extremes))),
                space.named(extremes.mostAt()),
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
        return counted(member, amount, form).upTo(open());
    }

    private PartSum counted(int member, Fraction amount, BiFunction<MemberForm, Fraction, LinearForm> form) {
        PartSum sum = new PartSum();
        for (Piece piece : partition.pieces()) {
            LinearForm difference = form.apply(piece.cell().members().get(member), amount);
            sum.add(SignProbability.chance(difference.at(piece.simplex()))
                    .times(piece.simplex().part()));
        }
        return sum;
    }

    private PartSum open() {
        PartSum open = new PartSum();
        partition.open().forEach(simplex -> open.add(simplex.part()));
        return open;
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
                amount -> counted(member, amount, MemberForm::less).nearlyUpTo(open()),
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
        return RankChances.of(partition, member, limits.size(), steps);
    }

    @Override
    public Optional<NearestWeighting> change(int one, int other, Amounts from) {
        Optional<LinearForm> difference = partition.difference(one, other);
        return difference.isPresent() && space.moves().holds(from)
                ? inOneForm(difference.get(), from)
                : inParts(ReversedParts.of(partition, one, other), new NearestChange(from));
    }

    private Optional<NearestWeighting> inOneForm(LinearForm difference, Amounts from) {
        boolean isReversed = partition.pieces().stream()
                .map(piece -> difference.sideOf(piece.simplex()))
                .anyMatch(side -> side == Side.BELOW || side == Side.BOTH);
        return isReversed
                ? space.moves()
                        .until(difference, from)
                        .map(nearest -> new NearestWeighting(
                                space.named(nearest), Estimate.exact(new NearestChange(from).distance(nearest))))
                : Optional.empty();
    }

    private Optional<NearestWeighting> inParts(ReversedParts parts, NearestChange search) {
        return search.within(parts.proved()).map(nearest -> {
            Estimate moved = nearest.moved();
            Fraction least = search.within(parts.open())
                    .map(open -> open.moved().low().min(moved.low()))
                    .orElse(moved.low());
            return new NearestWeighting(space.named(nearest.weighting()), Estimate.between(least, moved.high()));
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

    @Override
    public List<Optional<List<Estimate>>> weightParts() {
        return new WeightParts(partition, space).all();
    }
}
