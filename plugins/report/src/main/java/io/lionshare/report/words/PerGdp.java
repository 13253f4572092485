package io.lionshare.report.words;

import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.pledge.Withdrawal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a withdrawal costs beside a member's GDP: in per cent of it where both are in the same unit, else the amount for each
 * billion of it, or for each million, thousand or one, where even the largest GDP is less.
 *
 * @param unit of the figures, such as {@code persons per bn USD of GDP}
 * @param shift how many places the point of amount over GDP moves to the right
 */
public record PerGdp(String unit, int shift) {
    private static final String GDP = "gdp";
    private static final int PERCENT = 2;
    private static final int BILLION = 9;

    /**
     * The figures that suit a contribution type.
     *
     * @param alliance whose GDP it is; its unit may begin with a word such as {@code million}
     * @param type what is given
     * @return the figures
     */
    public static PerGdp of(Alliance alliance, ContributionType type) {
        ScaledUnit gdp = ScaledUnit.read(unit(alliance));
        ScaledUnit given = ScaledUnit.read(type.unit());
        if (given.of().equals(gdp.of())) {
            return new PerGdp("% of GDP", PERCENT + given.power() - gdp.power());
        }
        int power = Math.min(
                BILLION, gdp.power() + Magnitude.of(largest(alliance), 0).power());
        return new PerGdp(
                type.unit() + " per " + new Magnitude(power, 0).unit(gdp.of()) + " of GDP", power - gdp.power());
    }

    private static String unit(Alliance alliance) {
        return alliance.indicators().stream()
                .filter(indicator -> indicator.id().equals(GDP))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
    }

    private static BigDecimal largest(Alliance alliance) {
        return alliance.members().stream()
                .flatMap(member -> Optional.ofNullable(member.indicators().get(GDP)).stream())
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * Whether the GDP of any member is known.
     *
     * @param alliance the members
     * @return true if there is a figure for one of them
     */
    public static boolean isKnown(Alliance alliance) {
        return alliance.members().stream()
                .anyMatch(member -> member.indicators().containsKey(GDP));
    }

    /**
     * What a withdrawal costs.
     *
     * @param withdrawal who steps back
     * @param member the id of the member who carries more
     * @return the figure; empty if the member's GDP is not known
     */
    public Optional<BigDecimal> of(Withdrawal withdrawal, String member) {
        return withdrawal.relative(member, GDP).stream()
                .mapToObj(ratio -> BigDecimal.valueOf(ratio).movePointRight(shift))
                .findFirst();
    }
}
