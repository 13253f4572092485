package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import java.util.ArrayList;
import java.util.List;

/**
 * What every metric must keep: a finite number with a unit, a p-value within 0 .. 1, a column with one number per
 * member, the same whenever, from wherever and under whatever names it is asked, and a clear refusal of what it cannot
 * measure.
 *
 * <pre>{@code
 * class GiniTest extends MetricContract {
 *     protected Metric plugin() {
 *         return new Gini();
 *     }
 *
 *     protected Alliance alliance() {
 *         return Alliance.of(List.of(Indicator.of("gdp", "USD")), List.of(…), List.of());
 *     }
 * }
 * }</pre>
 */
public abstract class MetricContract extends PluginContract<Metric> {
    private static final double ROUNDING = 1e-9;

    /** The contract of metrics. */
    protected MetricContract() {
        super(Metric.class);
    }

    /**
     * An alliance whose burdens the metric can measure: at least three members, with the indicators that it needs and, best,
     * one more; no two figures alike. The members carry 1, 2, 3 and so on, in the order of their ids.
     *
     * @return the alliance
     */
    protected abstract Alliance alliance();

    private Allocation sample() {
        return Carried.rising(alliance());
    }

    @Override
    final List<List<Promise>> stages() {
        List<Promise> last = new ArrayList<>(List.of(
                new Promise("how-to-read", this::howToRead),
                new Promise("anonymity", this::anonymity),
                new Promise("missing-figures", this::missingFigures)));
        Carried.odd(alliance())
                .forEach((name, odd) -> last.add(new Promise("odd-" + name, () -> requireMeasuredOrRefused(odd))));
        return List.of(
                List.of(new Promise("value", this::value)),
                List.of(new Promise("same-from-many-threads", this::threads)),
                last);
    }

    /** A finite number with a unit, a p-value within 0 .. 1, a column with one number per member. */
    private void value() {
        assertThatCode(() -> sample().measure(plugin())).doesNotThrowAnyException();
    }

    private void threads() {
        Metric metric = plugin();
        Replay.requireSameFromManyThreads(List.of(sample()), each -> each.measure(metric));
    }

    /** One sentence. */
    private void howToRead() {
        assertThat(plugin().howToRead()).isNotBlank().doesNotContain("\n");
    }

    private void requireMeasuredOrRefused(Allocation odd) {
        try {
            odd.measure(plugin());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("metric " + plugin().id());
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "must be measured or refused by an IllegalArgumentException, but: " + e.getMessage(), e);
        }
    }

    /** Members under other names, in another order, give the same numbers. */
    private void anonymity() {
        Allocation allocation = sample();
        Measurement expected = allocation.measure(plugin());
        Measurement renamed = Carried.inReverse(allocation).measure(plugin());
        requireClose("value", renamed.value(), expected.value());
        requireClose("p-value", renamed.pValue().orElse(-1), expected.pValue().orElse(-1));
        List<Double> column = column(expected);
        List<Double> reversed = column(renamed);
        for (int i = 0; i < column.size(); i++) {
            requireClose("value of a member", reversed.get(column.size() - 1 - i), column.get(i));
        }
    }

    private static List<Double> column(Measurement measurement) {
        return measurement.column().map(Measurement.Column::values).orElse(List.of());
    }

    private static void requireClose(String role, double seen, double expected) {
        assertThat(seen)
                .as("%s after renaming the members", role)
                .isCloseTo(expected, within(ROUNDING * (1 + Math.abs(expected))));
    }

    /** Refused naming the indicator and the member, unless the metric does not need the figure. */
    private void missingFigures() {
        Metric metric = plugin();
        new MissingFigures(alliance(), alliance -> Carried.rising(alliance).measure(metric)).requireNamed();
    }
}
