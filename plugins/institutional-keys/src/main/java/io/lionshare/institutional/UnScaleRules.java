package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.PrintableText;
import io.lionshare.plugin.Settings;
import io.lionshare.score.key.LowIncomeRelief;
import io.lionshare.score.key.Quantity;
import io.lionshare.score.key.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The constants of the United Nations' scale of assessments.
 *
 * @param gradient the part of the income gap that is relieved, within 0 .. 1
 * @param debtPart the part of external debt that is deducted, within 0 .. 1
 * @param highIncome the income per head from which no debt is deducted, in the unit of income, &ge; 0
 * @param floor the least rate as part of the whole
 * @param leastDevelopedCeiling the largest rate of a least developed member as part of the whole, not below the floor
 * @param ceiling the largest rate as part of the whole, not below the floor
 * @param step what rates are rounded to, a part that divides the whole
 * @param leastDeveloped the bloc of the least developed members, or {@code none}
 */
public record UnScaleRules(
        Fraction gradient,
        Fraction debtPart,
        Fraction highIncome,
        BigDecimal floor,
        BigDecimal leastDevelopedCeiling,
        BigDecimal ceiling,
        BigDecimal step,
        String leastDeveloped) {
    private static final String GRADIENT = "gradient";
    private static final String DEBT_PART = "debt-part";
    private static final String HIGH_INCOME = "high-income";
    private static final String FLOOR = "floor";
    private static final String LEAST_DEVELOPED_CEILING = "least-developed-ceiling";
    private static final String CEILING = "ceiling";
    private static final String STEP = "step";
    private static final String LEAST_DEVELOPED = "least-developed";
    private static final String NONE = "none";

    /** Refuses constants out of range, and a floor above a ceiling; the message names the step. */
    public UnScaleRules {
        Objects.requireNonNull(gradient, "gradient");
        Objects.requireNonNull(debtPart, "part of debt");
        Objects.requireNonNull(highIncome, "high income");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(leastDevelopedCeiling, "ceiling of the least developed");
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(step, "step of rates");
        Objects.requireNonNull(leastDeveloped, "bloc of the least developed");
        Quantity any = Quantity.of("gni");
        LowIncomeRelief.of(any, any, gradient);
        new DebtBurden(any, any, any, debtPart, highIncome);
        requireOrder("ceiling of the least developed", floor, leastDevelopedCeiling);
        requireOrder("ceiling", floor, ceiling);
        Rounding.to(step);
    }

    private static void requireOrder(String name, BigDecimal floor, BigDecimal ceiling) {
        if (floor.signum() < 0 || floor.compareTo(ceiling) > 0 || ceiling.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "step " + name + ": the floor (" + floor + ") must not be above the ceiling (" + ceiling
                            + "), and both within 0 .. 1, as parts of the whole");
        }
    }

    /**
     * The constants of General Assembly resolution 70/245; the high-income threshold is the World Bank's of July 2023.
     *
     * @return the constants, with {@code least-developed} for the bloc
     */
    public static UnScaleRules resolution70245() {
        return new UnScaleRules(
                Fraction.parse("0.8"),
                Fraction.parse("0.125"),
                Fraction.parse("13845"),
                new BigDecimal("0.00001"),
                new BigDecimal("0.0001"),
                new BigDecimal("0.22"),
                new BigDecimal("0.00001"),
                LEAST_DEVELOPED);
    }

    static UnScaleRules of(Settings settings) {
        return new UnScaleRules(
                FractionText.fraction(UnRegularBudget.ID, settings, GRADIENT),
                FractionText.fraction(UnRegularBudget.ID, settings, DEBT_PART),
                FractionText.fraction(UnRegularBudget.ID, settings, HIGH_INCOME),
                settings.decimal(FLOOR).movePointLeft(2),
                settings.decimal(LEAST_DEVELOPED_CEILING).movePointLeft(2),
                settings.decimal(CEILING).movePointLeft(2),
                settings.decimal(STEP).movePointLeft(2),
                settings.text(LEAST_DEVELOPED));
    }

    boolean hasLeastDeveloped() {
        return !leastDeveloped.equals(NONE);
    }

    List<Parameter> parameters() {
        return List.of(
                new Parameter(GRADIENT, "part of the income gap that is relieved, within 0 .. 1", gradient.text()),
                new Parameter(DEBT_PART, "part of external debt that is deducted, within 0 .. 1", debtPart.text()),
                new Parameter(
                        HIGH_INCOME,
                        "income per head from which no debt is deducted, in the unit of income",
                        highIncome.text()),
                new Parameter(FLOOR, "least rate in %", percent(floor)),
                new Parameter(
                        LEAST_DEVELOPED_CEILING,
                        "largest rate of a least developed member in %",
                        percent(leastDevelopedCeiling)),
                new Parameter(CEILING, "largest rate in %", percent(ceiling)),
                new Parameter(STEP, "what rates are rounded to, in %", percent(step)),
                new Parameter(LEAST_DEVELOPED, "bloc of the least developed members; or none", leastDeveloped));
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return PrintableText.brief("gradient " + gradient + ", floor " + floor + ", ceiling " + ceiling);
    }
}
