package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;

/**
 * A choice of a number within a range, all of it as likely.
 *
 * @param name what is decided
 * @param subject what it is about
 * @param unit of the number; empty for none
 * @param low the least
 * @param high the greatest, above the least
 * @param change makes of a scenario of one burden and the baseline plan, and a number, the scenario decided this way, always the same
 */
public record RangeChoice(
        String name,
        ChoiceSubject subject,
        String unit,
        BigDecimal low,
        BigDecimal high,
        BiFunction<Scenario, BigDecimal, Scenario> change)
        implements Choice {
    /** Refuses null, and an empty range. */
    public RangeChoice {
        Objects.requireNonNull(name, "name of a choice");
        Objects.requireNonNull(subject, "subject of a choice");
        Objects.requireNonNull(unit, "unit of a choice");
        Objects.requireNonNull(low, "low end of a choice");
        Objects.requireNonNull(high, "high end of a choice");
        Objects.requireNonNull(change, "change of a choice");
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("range of choice '" + PrintableText.value(name) + "' (" + low + " .. "
                    + high + ") must end above where it begins");
        }
    }

    @Override
    public Scenario at(Scenario scenario, double... position) {
        BigDecimal way = high.subtract(low).multiply(new BigDecimal(position[0]));
        return change.apply(scenario, low.add(way).round(MathContext.DECIMAL64));
    }

    @Override
    public List<double[]> positions() {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .mapToObj(position -> new double[] {position})
                .toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief(name + " " + low + " .. " + high);
    }
}
