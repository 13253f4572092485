package io.lionshare.report.words;

import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.pledge.Withdrawal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a withdrawal costs beside a member's GDP: in per cent of it where both are in the same unit, else the amount for each
 * billion of it.
 *
 * @param head what the figures are called
 * @param shift how many places the ratio's point moves to the right
 */
public record PerGdp(String head, int shift) {
    private static final String GDP = "gdp";
    private static final int PERCENT = 2;
    private static final int BILLION = 9;

    /** Any head. */
    public PerGdp {}

    /**
     * The figures that suit a contribution type.
     *
     * @param alliance whose indicators tell the unit of GDP
     * @param type what is given
     * @return the figures
     */
    public static PerGdp of(Alliance alliance, ContributionType type) {
        String unit = alliance.indicators().stream()
                .filter(indicator -> indicator.id().equals(GDP))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
        return type.unit().equals(unit)
                ? new PerGdp("% of GDP", PERCENT)
                : new PerGdp("per bn " + unit + " of GDP", BILLION);
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
     * What the figures are of.
     *
     * @param type what is given
     * @return such as {@code persons per bn USD of GDP}
     */
    public String unit(ContributionType type) {
        return shift == PERCENT ? head : type.unit() + " " + head;
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
