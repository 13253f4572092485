package io.lionshare.plan;

import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Measures how one plan divides one burden: one number, and, where it makes sense, a p-value and a number for each member.
 *
 * <p>A metric reads the outcome and changes nothing. What it is given is the {@link Allocation}: the amounts and shares, the
 * members with their indicators, the burden. {@link Allocation#measure(Metric)} asks a metric and checks its answer.
 *
 * <p>Implementations are immutable and safe for use by many threads; the same allocation always gives the same measurement,
 * and members that are renamed give the same value.
 */
public interface Metric extends Plugin {
    /** {@return what the number says, in one sentence for readers who have not seen it before: which end is which, and what is usual} */
    String howToRead();

    /**
     * The measurement.
     *
     * @param allocation what was divided among whom, and how
     * @return the number with its unit; a column, if any, in the order of the alliance's members
     * @throws IllegalArgumentException if an indicator that the metric needs is missing, or if the metric is not defined for
     *     such amounts, as a correlation is where all amounts are equal
     */
    Measurement measure(Allocation allocation);

    @Override
    default Metric with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
