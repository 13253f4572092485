package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is given: people, aircraft, money.
 *
 * @param id lower-case words joined by hyphens, such as {@code ground-force}
 * @param unit the unit of amounts, such as {@code persons} or {@code EUR}
 * @param quantum the smallest amount that can be given, in the unit, &gt; 0: 1 person, 12 aircraft, 0.01 EUR
 * @param rotation how many units the pool needs for each unit in place, at least 1
 * @param label what people call it; no part of its value
 */
public record ContributionType(String id, String unit, BigDecimal quantum, BigDecimal rotation, Label label) {
    /** Refuses a blank id or unit, a quantum that is not positive, and a rotation factor below 1. */
    public ContributionType {
        Objects.requireNonNull(label, "label of a contribution type");
        Names.requireText("id of a contribution type", id);
        Names.requireText("unit of " + id, unit);
        if (quantum.signum() <= 0) {
            throw new IllegalArgumentException("quantum of " + id + " (" + quantum + ") must be > 0");
        }
        if (rotation.compareTo(BigDecimal.ONE) < 0) {
            throw new IllegalArgumentException("rotation factor of " + id + " (" + rotation + ") must be >= 1");
        }
    }

    /**
     * A type that is called by its id.
     *
     * @param id lower-case words joined by hyphens
     * @param unit the unit of amounts
     * @param quantum the smallest amount that can be given, in the unit, &gt; 0
     * @param rotation how many units the pool needs for each unit in place, at least 1
     * @throws IllegalArgumentException if the id or the unit is blank, the quantum is not positive, or the rotation below 1
     */
    public ContributionType(String id, String unit, BigDecimal quantum, BigDecimal rotation) {
        this(id, unit, quantum, rotation, labelOf(id));
    }

    private static Label labelOf(String id) {
        Names.requireText("id of a contribution type", id);
        return Label.ofBurden(id);
    }

    /**
     * A type without rotation.
     *
     * @param id the id
     * @param unit the unit of amounts
     * @param quantum the smallest amount that can be given, in the unit, as a decimal number such as {@code "0.01"}
     * @return the type
     * @throws IllegalArgumentException if the id or the unit is blank, or the quantum is not a decimal number above 0
     */
    public static ContributionType of(String id, String unit, String quantum) {
        Objects.requireNonNull(quantum, "quantum of a contribution type");
        return new ContributionType(id, unit, Decimals.parse(quantum), BigDecimal.ONE);
    }

    /**
     * A type without rotation.
     *
     * @param id the id
     * @param unit the unit of amounts
     * @param quantum the smallest amount that can be given, in the unit
     * @return the type
     * @throws IllegalArgumentException if the id or the unit is blank, or the quantum is not above 0
     */
    public static ContributionType of(String id, String unit, BigDecimal quantum) {
        Objects.requireNonNull(quantum, "quantum of a contribution type");
        return new ContributionType(id, unit, quantum, BigDecimal.ONE);
    }

    /**
     * A type without rotation.
     *
     * @param id the id
     * @param unit the unit of amounts
     * @param quantum the smallest amount that can be given, in whole units
     * @return the type
     * @throws IllegalArgumentException if the id or the unit is blank, or the quantum is not above 0
     */
    public static ContributionType of(String id, String unit, long quantum) {
        return of(id, unit, BigDecimal.valueOf(quantum));
    }

    /**
     * A copy that people call otherwise.
     *
     * @param other the label
     * @return the copy
     */
    public ContributionType withLabel(Label other) {
        return new ContributionType(id, unit, quantum, rotation, other);
    }

    /**
     * A copy with another quantum.
     *
     * @param other the smallest amount that can be given, in the unit, &gt; 0
     * @return the copy
     */
    public ContributionType withQuantum(BigDecimal other) {
        return new ContributionType(id, unit, other, rotation, label);
    }

    /**
     * The amount that a number of quanta stands for.
     *
     * @param quanta the number of quanta, which may be a fraction
     * @return the amount in the unit, exact
     */
    public BigDecimal amount(BigDecimal quanta) {
        return quanta.multiply(quantum);
    }

    /**
     * What the pool needs so that an amount stays in place: amount &times; rotation factor.
     *
     * @param inPlace the amount in place, in the unit
     * @return the amount in the pool, in the unit, exact
     */
    public BigDecimal pool(BigDecimal inPlace) {
        return inPlace.multiply(rotation);
    }

    /**
     * An amount with its digits grouped, with at most three more decimals than the quantum has.
     *
     * @param amount the amount, in the unit
     * @return text such as {@code 1,210 persons} or {@code 1 person}, the same in every locale; the words are those of the
     *     label; without them the unit, and its {@linkplain Nouns#singular singular} for one
     */
    public String format(BigDecimal amount) {
        String digits = digits(amount);
        return digits + " " + (digits.equals("1") ? one() : counted());
    }

    /** What amounts count: the noun of the label, or the unit. */
    private String counted() {
        return label.noun().isEmpty() ? unit : label.noun();
    }

    private String one() {
        return label.one().isEmpty() ? Nouns.singular(counted()) : label.one();
    }

    /**
     * The digits of {@link #format(BigDecimal)} without the unit.
     *
     * @param amount the amount, in the unit
     * @return text such as {@code 1,210}
     */
    public String digits(BigDecimal amount) {
        int decimals = Math.max(0, quantum.stripTrailingZeros().scale());
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals + 3);
        return format.format(amount);
    }

    /** By value: a quantum of 1 is one of 1.0. What people call it is not part of it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContributionType type
                && id.equals(type.id)
                && unit.equals(type.unit)
                && quantum.compareTo(type.quantum) == 0
                && rotation.compareTo(type.rotation) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, unit, quantum.stripTrailingZeros(), rotation.stripTrailingZeros());
    }

    @Override
    public String toString() {
        return PrintableText.brief(id + " in quanta of " + quantum.toPlainString() + " " + unit);
    }
}
