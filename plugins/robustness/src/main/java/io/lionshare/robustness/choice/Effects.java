package io.lionshare.robustness.choice;

import io.lionshare.level.Fraction;
import io.lionshare.shapley.ShapleyValues;
import java.util.ArrayList;
import java.util.List;

/**
 * What the inputs of a result contribute to its variance, as parts of it.
 *
 * <p>A set <i>S</i> of inputs explains <i>v(S)</i> = Var(E[<i>Y</i> | <i>S</i>]). The main effect of an input is <i>v</i>({<i>k</i>}),
 * its total effect <i>v</i>(all) &minus; <i>v</i>(all but <i>k</i>) (Sobol 1993; Homma and Saltelli 1996), its Shapley effect the
 * Shapley value of <i>v</i> (Owen 2014), all over <i>v</i>(all). Shapley effects are &ge; 0 and add up to 1. Where inputs are
 * independent, a Shapley effect lies between the main and the total effect; where they are not (Song, Nelson and Staum 2016), only
 * Shapley effects are parts of a whole.
 *
 * @param variance <i>v</i>(all)
 * @param main one for each input; empty if the variance is 0
 * @param total one for each input; empty if the variance is 0
 * @param shapley one for each input; empty if the variance is 0
 */
record Effects(Fraction variance, List<Fraction> main, List<Fraction> total, List<Fraction> shapley) {
    /** Copies the lists. */
    Effects {
        main = List.copyOf(main);
        total = List.copyOf(total);
        shapley = List.copyOf(shapley);
    }

    /**
     * The effects.
     *
     * @param explained <i>v(S)</i> for each set of inputs, 2<sup>n</sup> of them, first 0 for none; bit <i>k</i> of an index says whether
     *     input <i>k</i> is in
     */
    static Effects of(List<Fraction> explained) {
        int all = explained.size() - 1;
        Fraction variance = explained.get(all);
        if (variance.signum() == 0) {
            return new Effects(variance, List.of(), List.of(), List.of());
        }
        List<Fraction> main = new ArrayList<>();
        List<Fraction> total = new ArrayList<>();
        for (int bit = 1; bit <= all; bit <<= 1) {
            main.add(explained.get(bit).dividedBy(variance));
            total.add(variance.minus(explained.get(all ^ bit)).dividedBy(variance));
        }
        List<Fraction> shapley = ShapleyValues.of(explained).stream()
                .map(value -> value.dividedBy(variance))
                .toList();
        return new Effects(variance, main, total, shapley);
    }
}
