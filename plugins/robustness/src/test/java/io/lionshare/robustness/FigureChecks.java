package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Compares figures over weightings with the shares that the usual way of dividing gives at draws of weightings. */
final class FigureChecks {
    private static final double ERRORS = 5;

    private final Scenario scenario;
    private final WeightSpace space;
    private final RangeSource figures;
    private final List<Amounts> weightings = new ArrayList<>();
    private final List<List<Fraction>> draws = new ArrayList<>();

    /** Draws from a seed. */
    FigureChecks(Scenario scenario, WeightSpace space, RangeSource figures, int count, long seed) {
        this.scenario = scenario;
        this.space = space;
        this.figures = figures;
        WeightDraws all = WeightDraws.of(space, seed);
        for (int draw = 0; draw < count; draw++) {
            weightings.add(all.get(draw));
            draws.add(WeightCases.shares(scenario, space, all.get(draw)));
        }
    }

    /** Range, mean, distribution, quantiles and ranks of a member. */
    void checkMember(int member) {
        MemberRange range = figures.range(member);
        assertThat(draws)
                .allMatch(shares -> shares.get(member).compareTo(range.least().low()) >= 0
                        && shares.get(member).compareTo(range.most().high()) <= 0);
        checkMean(member, range);
        for (int part = 1; part < 4; part++) {
            Fraction between = range.least().high().plus(range.most().low()).times(Fraction.of(part, 4));
            check(figures.above(member, between), shares -> shares.get(member).compareTo(between) > 0);
            checkQuantile(member, Fraction.of(part, 4));
        }
        List<Estimate> ranks = figures.ranks(member);
        for (int above = 0; above < ranks.size(); above++) {
            int rank = above;
            check(ranks.get(above), shares -> above(shares, member) == rank);
        }
        assertThat(Fraction.ONE)
                .isBetween(
                        Fraction.sum(ranks.stream().map(Estimate::low).toList()),
                        Fraction.sum(ranks.stream().map(Estimate::high).toList()));
    }

    private static long above(List<Fraction> shares, int member) {
        return shares.stream()
                .filter(share -> share.compareTo(shares.get(member)) > 0)
                .count();
    }

    private void checkMean(int member, MemberRange range) {
        double[] shares =
                draws.stream().mapToDouble(each -> each.get(member).toDouble()).toArray();
        double sum = 0;
        double squares = 0;
        for (double share : shares) {
            sum += share;
            squares += share * share;
        }
        double drawn = sum / shares.length;
        double width = range.most().high().minus(range.least().low()).toDouble();
        double variance = Math.max(0, squares / shares.length - drawn * drawn) + width * width / shares.length;
        double error = Math.sqrt(variance / shares.length);
        assertThat(drawn)
                .as("mean of member %d", member)
                .isBetween(
                        range.mean().low().toDouble() - ERRORS * error - 1e-9,
                        range.mean().high().toDouble() + ERRORS * error + 1e-9);
    }

    private void checkQuantile(int member, Fraction part) {
        Estimate quantile = figures.quantile(member, part);
        double error = ERRORS * error(part.toDouble());
        assertThat(part(shares -> shares.get(member).compareTo(quantile.high()) <= 0))
                .as("up to the quantile %s of member %d", part, member)
                .isGreaterThanOrEqualTo(part.toDouble() - error);
        assertThat(part(shares -> shares.get(member).compareTo(quantile.low()) < 0))
                .as("below the quantile %s of member %d", part, member)
                .isLessThanOrEqualTo(part.toDouble() + error);
    }

    /** How often one carries more, and how far the nearest change of places is from the baseline's weights. */
    void checkPair(int one, int other) {
        PairOrder pair = figures.pair(one, other);
        check(pair.more(), shares -> shares.get(one).compareTo(shares.get(other)) > 0);
        check(pair.less(), shares -> shares.get(one).compareTo(shares.get(other)) < 0);
        check(pair.equal(), shares -> shares.get(one).equals(shares.get(other)));
        Amounts from = space.ordered(
                space.weighting(scenario.baselinePlan().strategy()).orElseThrow());
        NearestChange distances = new NearestChange(from);
        Optional<Fraction> drawn = IntStream.range(0, draws.size())
                .filter(i -> draws.get(i).get(one).compareTo(draws.get(i).get(other)) < 0)
                .mapToObj(i -> distances.distance(weightings.get(i)))
                .min(Comparator.naturalOrder());
        Optional<NearestWeighting> nearest = figures.change(one, other, from);
        // only where figures have wide bounds a change may be unknown
        boolean isKnown = pair.less().width().toDouble() < 1e-9;
        assertThat(nearest.isPresent() || pair.less().low().signum() == 0 || !isKnown)
                .isTrue();
        nearest.ifPresent(
                change -> drawn.ifPresent(distance -> assertThat(change.moved().low())
                        .as("change of %d and %d", one, other)
                        .isLessThanOrEqualTo(distance)));
        nearest.ifPresent(change -> {
            List<Fraction> shares = WeightCases.shares(scenario, space, space.ordered(change.weighting()));
            assertThat(shares.get(one)).isLessThanOrEqualTo(shares.get(other));
            assertThat(distances.distance(space.ordered(change.weighting())))
                    .isEqualTo(change.moved().high());
        });
    }

    /** Weights that never matter: amounts stay as they are when part of all weights moves to one of them. */
    void checkIdle() {
        for (int k : figures.idle()) {
            for (int draw = 0; draw < 20; draw++) {
                Amounts weights = weightings.get(draw);
                int strategy = k;
                Amounts moved = Amounts.of(IntStream.range(0, weights.size())
                        .mapToObj(i -> Fraction.of(weights, i)
                                .times(Fraction.of(3, 4))
                                .plus(i == strategy ? Fraction.of(1, 4) : Fraction.ZERO))
                        .toList());
                if (space.moves().holds(moved)) {
                    assertThat(WeightCases.shares(scenario, space, moved)).isEqualTo(draws.get(draw));
                }
            }
        }
    }

    private void check(Estimate chance, Predicate<List<Fraction>> event) {
        double low = chance.low().toDouble();
        double high = chance.high().toDouble();
        assertThat(part(event)).isBetween(low - ERRORS * error(low), high + ERRORS * error(high));
    }

    private double part(Predicate<List<Fraction>> event) {
        return (double) draws.stream().filter(event).count() / draws.size();
    }

    /** The standard error of a part, and of one draw where it is rare. */
    private double error(double part) {
        return Math.sqrt((Math.max(0, part * (1 - part)) + 1.0 / draws.size()) / draws.size());
    }
}
