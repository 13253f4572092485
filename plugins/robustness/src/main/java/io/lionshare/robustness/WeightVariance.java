package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.shapley.ShapleyValues;
import java.util.ArrayList;
import java.util.List;

/**
 * What each set of weights explains of the variance of &Sigma; <i>a&#8342;w&#8342;</i>, where the weights are &ge; 0, add up to 1, and are spread evenly.
 *
 * <p>Var(&Sigma; <i>a&#8342;w&#8342;</i>) = (<i>K</i> &Sigma; <i>a</i>&sup2; &minus; (&Sigma; <i>a</i>)&sup2;) / (<i>K</i>&sup2; (<i>K</i> + 1)), as of any
 * Dirichlet distribution with parameters 1. Given the weights of a set, those outside it share the rest evenly on average: so the
 * conditional mean is linear, too, with the mean of the outer coefficients in place of each.
 */
final class WeightVariance {
    private WeightVariance() {}

    /**
     * The variance.
     *
     * @param coefficients one for each weight, at least one
     */
    static Fraction of(List<Fraction> coefficients) {
        long number = coefficients.size();
        Fraction sum = Fraction.sum(coefficients);
        Fraction squares =
                Fraction.sum(coefficients.stream().map(each -> each.times(each)).toList());
        return squares.times(number).minus(sum.times(sum)).dividedBy(number * number * (number + 1));
    }

    /**
     * What each set of weights explains.
     *
     * @param coefficients one for each weight, at least one
     * @return Var(E[&Sigma; <i>a&#8342;w&#8342;</i> | <i>S</i>]) for each set <i>S</i>, by index: bit <i>k</i> says whether weight <i>k</i> is in
     */
    private static List<Fraction> explained(List<Fraction> coefficients) {
        List<Fraction> explained = new ArrayList<>();
        for (int set = 0; set < 1 << coefficients.size(); set++) {
            explained.add(of(givenThoseOf(set, coefficients)));
        }
        return explained;
    }

    /**
     * The Shapley effects of the weights: Shapley values of what sets explain, as parts of the variance (Owen 2014).
     *
     * @param coefficients one for each weight, at least one
     * @return one for each weight, together 1; empty if the variance is 0
     */
    static List<Fraction> shapleyEffects(List<Fraction> coefficients) {
        Fraction variance = of(coefficients);
        return variance.signum() == 0
                ? List.of()
                : ShapleyValues.of(explained(coefficients)).stream()
                        .map(value -> value.dividedBy(variance))
                        .toList();
    }

    private static List<Fraction> givenThoseOf(int set, List<Fraction> coefficients) {
        List<Fraction> outer = new ArrayList<>();
        for (int k = 0; k < coefficients.size(); k++) {
            if ((set >> k & 1) == 0) {
                outer.add(coefficients.get(k));
            }
        }
        if (outer.isEmpty()) {
            return coefficients;
        }
        Fraction mean = Fraction.sum(outer).dividedBy(outer.size());
        List<Fraction> given = new ArrayList<>(coefficients);
        for (int k = 0; k < given.size(); k++) {
            if ((set >> k & 1) == 0) {
                given.set(k, mean);
            }
        }
        return given;
    }
}
