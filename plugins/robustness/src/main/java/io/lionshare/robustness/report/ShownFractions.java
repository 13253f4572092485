package io.lionshare.robustness.report;

import io.lionshare.level.Fraction;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import java.util.List;
import java.util.stream.Stream;

/** The fractions, in percent, that stand next to rounded figures in JSON. */
final class ShownFractions {
    private ShownFractions() {}

    /** The figure, or its two bounds; none of draws. */
    static List<Fraction> percent(Estimate estimate) {
        return estimate.certainty() == Certainty.SAMPLED ? List.of() : percent(estimate.low(), estimate.high());
    }

    /** Two ends, or the number where both are the same. */
    static List<Fraction> percent(Fraction low, Fraction high) {
        return Stream.of(low, high).distinct().map(end -> end.times(100)).toList();
    }
}
