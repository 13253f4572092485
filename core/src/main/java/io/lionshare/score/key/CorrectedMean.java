package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A weighted mean of base factors, such as population, and corrective ones, such as unemployment:
 * <i>s&#7522; = (1 &minus; &Sigma;w) &middot; b&#7522; + &Sigma; w &middot; (c&#7522; + b&#7522; &middot; (1 &minus;
 * &Sigma;c))</i> over the corrective factors.
 *
 * <p><i>b</i> is the weighted mean of the base factors with their weights scaled to 1, <i>w</i> a corrective factor's
 * weight, and <i>c&#7522; = min(e&#7522;, &kappa;&middot;b&#7522;)</i> its capped effect ({@link CorrectiveFactor}).
 * The cap comes first, then the weight; what the caps take off is spread by base share.
 *
 * <p>A corrective factor of this form divides the same sum by inverse rates, whatever the size of a member. It is largest for
 * the smallest members, and may charge a member that it is meant to relieve (Grech, European Union Politics, 2016). Exact;
 * O(n) per factor.
 */
public final class CorrectedMean implements Base {
    private static final String NAME = "weighted mean with corrective factors";

    private final Weights weights;
    private final WeightedMean base;
    private final List<CorrectiveFactor> factors;

    private CorrectedMean(Weights weights, List<CorrectiveFactor> factors) {
        this.weights = weights;
        this.factors = factors.stream()
                .filter(factor -> weights.get(factor.indicator()).signum() > 0)
                .toList();
        this.base = WeightedMean.of(weights.without(
                NAME, this.factors.stream().map(CorrectiveFactor::indicator).toList()));
    }

    /**
     * A mean of base factors and corrective factors.
     *
     * @param weights weights of all factors by indicator
     * @param factors those of them that are corrective; one whose weight is 0 is left out
     * @return the base
     * @throws IllegalArgumentException if every factor is corrective
     */
    public static CorrectedMean of(Weights weights, CorrectiveFactor... factors) {
        Objects.requireNonNull(factors, "factors of a corrected mean");
        return new CorrectedMean(weights, Arrays.asList(factors));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> indicators() {
        return weights.names();
    }

    /**
     * The mean of the base factors alone.
     *
     * @return the base with its weights scaled to 1
     */
    public WeightedMean base() {
        return base;
    }

    @Override
    public List<Stage> stages(Alliance alliance) {
        List<Stage> stages = new ArrayList<>(base.stages(alliance));
        Shares start = stages.get(0).shares();
        Shares reached = start;
        List<Shares> effects =
                factors.stream().map(factor -> factor.pure(alliance)).toList();
        for (int f = 0; f < factors.size(); f++) {
            CorrectiveFactor factor = factors.get(f);
            Shares pure = effects.get(f);
            reached = mix(reached, start, pure, factor);
            stages.add(Stage.of(name(factor), reached, member -> moves(factor, start, pure, member)));
        }
        for (int f = 0; f < factors.size(); f++) {
            CorrectiveFactor factor = factors.get(f);
            if (factor.isCapped()) {
                Shares pure = effects.get(f);
                List<Fraction> capped = factor.capped(pure, start);
                Shares spread = spread(capped, start);
                reached = mix(reached, pure, spread, factor);
                stages.add(Stage.of(
                        "cap of " + factor.indicator(), reached, member -> caps(pure, capped, spread, member)));
            }
        }
        return stages;
    }

    /** Shares in which one factor's part is computed again: out + w (new part - old part). */
    private Shares mix(Shares shares, Shares oldPart, Shares newPart, CorrectiveFactor factor) {
        Fraction weight = weights.get(factor.indicator());
        // one denominator for all members: a greatest common divisor for each operation would take most of the time
        BigInteger parts = commonDenominator(shares, oldPart, newPart);
        BigInteger whole = parts.multiply(weight.denominator());
        List<Fraction> mixed = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            BigInteger moved = over(parts, newPart.get(i)).subtract(over(parts, oldPart.get(i)));
            BigInteger sum = over(whole, shares.get(i)).add(weight.numerator().multiply(moved));
            mixed.add(new Fraction(sum, whole));
        }
        return new Shares(mixed);
    }

    private static BigInteger commonDenominator(Shares... all) {
        return Fraction.commonDenominator(
                Arrays.stream(all).flatMap(shares -> shares.parts().stream()).toList());
    }

    /** The numerator of a fraction over a multiple of its denominator. */
    private static BigInteger over(BigInteger multiple, Fraction fraction) {
        return fraction.numerator().multiply(multiple.divide(fraction.denominator()));
    }

    /** The capped effects, and what is missing to 1 by base share. */
    private static Shares spread(List<Fraction> capped, Shares base) {
        // as above, one greatest common divisor for each member
        BigInteger effects = Fraction.commonDenominator(capped);
        BigInteger bases = commonDenominator(base);
        BigInteger rest = effects;
        for (Fraction effect : capped) {
            rest = rest.subtract(over(effects, effect));
        }
        BigInteger whole = effects.multiply(bases);
        List<Fraction> spread = new ArrayList<>();
        for (int i = 0; i < capped.size(); i++) {
            BigInteger own = over(effects, capped.get(i)).multiply(bases);
            spread.add(new Fraction(own.add(over(bases, base.get(i)).multiply(rest)), whole));
        }
        return new Shares(spread);
    }

    private String name(CorrectiveFactor factor) {
        return "corrective factor " + factor.indicator() + ", "
                + weights.get(factor.indicator()).percent();
    }

    private static String moves(CorrectiveFactor factor, Shares start, Shares pure, int member) {
        return pure.get(member).percent() + " of all inverse " + factor.indicator() + ", in place of the base share "
                + start.get(member).percent();
    }

    private static String caps(Shares pure, List<Fraction> capped, Shares spread, int member) {
        boolean cut = capped.get(member).compareTo(pure.get(member)) < 0;
        return (cut ? "effect capped at " + capped.get(member).percent() + "; " : "")
                + "with its part of what caps take off " + spread.get(member).percent();
    }

    /**
     * The indicators that are corrective.
     *
     * @return their ids in order
     */
    public Set<String> corrective() {
        Set<String> ids = new LinkedHashSet<>();
        factors.forEach(factor -> ids.add(factor.indicator()));
        return ids;
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
