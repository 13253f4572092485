package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rate that is meant to lower a share where it is high: the inverse of the member's rate among all inverses,
 * <i>e&#7522; = (1/u&#7522;) / &Sigma;(1/u)</i>, capped at &kappa; times the member's base share.
 *
 * <p>What the cap takes off is spread by base share. Exact; O(n).
 */
public final class CorrectiveFactor {
    private final String indicator;
    private final @Nullable Fraction cap;

    private CorrectiveFactor(String indicator, @Nullable Fraction cap) {
        this.indicator = indicator;
        this.cap = cap;
    }

    /**
     * A factor without a cap.
     *
     * @param indicator a rate, which must be &gt; 0
     * @return the factor
     */
    public static CorrectiveFactor of(String indicator) {
        Objects.requireNonNull(indicator, "indicator of a corrective factor");
        return new CorrectiveFactor(indicator, null);
    }

    /**
     * A copy with a cap.
     *
     * @param multiple the largest effect as multiple &kappa; &ge; 0 of the base share, before the factor's weight
     * @return the copy
     * @throws IllegalArgumentException if the multiple is negative
     */
    public CorrectiveFactor cappedAt(Fraction multiple) {
        if (multiple.signum() < 0) {
            throw new IllegalArgumentException("step cap of " + indicator + ": the cap (" + multiple.text()
                    + ") must be >= 0 times the base share");
        }
        return new CorrectiveFactor(indicator, multiple);
    }

    /**
     * The rate.
     *
     * @return the indicator's id
     */
    public String indicator() {
        return indicator;
    }

    /**
     * The effect before the cap.
     *
     * @param alliance the members
     * @return <i>e&#7522;</i>, which add up to 1
     * @throws IllegalArgumentException if a rate is missing or not above 0; the message names the member
     */
    public Shares pure(Alliance alliance) {
        List<Fraction> inverses = new ArrayList<>();
        for (Fraction rate : Quantity.of(indicator).values(alliance)) {
            if (rate.signum() == 0) {
                String id = alliance.members().get(inverses.size()).id();
                throw new IllegalArgumentException(indicator + " of " + id + " (0.0) must be > 0, since its inverse is"
                        + " taken\nMaybe give it the least rate that can be measured");
            }
            inverses.add(Fraction.ONE.dividedBy(rate));
        }
        return Shares.proportionalTo(indicator, inverses);
    }

    /**
     * The effect after the cap.
     *
     * @param pure the effect before the cap
     * @param base the base shares
     * @return min(<i>e&#7522;</i>, &kappa;&middot;base&#7522;), which add up to 1 or less
     */
    public List<Fraction> capped(Shares pure, Shares base) {
        List<Fraction> capped = new ArrayList<>();
        for (int i = 0; i < pure.size(); i++) {
            capped.add(cap == null ? pure.get(i) : pure.get(i).min(cap.times(base.get(i))));
        }
        return capped;
    }

    boolean isCapped() {
        return cap != null;
    }

    @Override
    public String toString() {
        return PrintableText.brief("correction by " + indicator);
    }
}
