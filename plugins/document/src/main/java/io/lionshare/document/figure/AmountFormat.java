package io.lionshare.document.figure;

import io.lionshare.document.Figure;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Amounts of one kind as people read them: in sentences {@code 6,808 troops} and {@code EUR 6.4 bn}; in tables whole units, or
 * millions from a total of a billion on.
 *
 * @param unit a currency, or the noun of what is counted
 * @param one what one of them is called
 * @param isMoney whether the unit is a currency, which stands before the number
 * @param power of ten by which amounts are multiplied to be in the unit
 * @param scale of tables: 6 for millions, 0 for units
 * @param decimals of tables
 */
public record AmountFormat(String unit, String one, boolean isMoney, int power, int scale, int decimals) {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "bn", 9, "trillion", 12);
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);
    private static final BigDecimal TRILLION = BigDecimal.TEN.pow(12);
    private static final BigDecimal ABOUT_A_BILLION = new BigDecimal("999500000");
    private static final BigDecimal ABOUT_A_TRILLION = new BigDecimal("999950000000");
    private static final BigDecimal SMALL = BigDecimal.valueOf(1000);

    /** Refuses null. */
    public AmountFormat {
        Objects.requireNonNull(unit, "unit of amounts");
        Objects.requireNonNull(one, "word for one");
    }

    /**
     * Amounts of a burden.
     *
     * @param burden the burden
     * @return how they are written
     */
    public static AmountFormat of(Burden burden) {
        ContributionType type = burden.type();
        String[] words = type.unit().strip().split("\\s+", 2);
        Integer named = words.length == 2 ? POWERS.get(words[0].toLowerCase(Locale.ROOT)) : null;
        String plain = named == null ? type.unit().strip() : words[1];
        boolean isMoney = CURRENCY.matcher(plain).matches();
        int power = isMoney && named != null ? named : 0;
        BigDecimal total = burden.total().movePointRight(power);
        int quantum = Math.max(0, type.quantum().stripTrailingZeros().scale() - power);
        String noun = type.label().noun();
        String unit = isMoney ? plain : noun.isEmpty() ? type.unit().strip() : noun;
        String one = type.label().one().isEmpty()
                ? Nouns.singular(unit)
                : type.label().one();
        return total.compareTo(BILLION) >= 0
                ? new AmountFormat(unit, one, isMoney, power, 6, 1)
                : new AmountFormat(unit, one, isMoney, power, 0, total.compareTo(SMALL) < 0 ? quantum : 0);
    }

    /**
     * Amounts of money.
     *
     * @param currency its unit
     * @param total the largest amount, which decides about millions in tables
     * @return how they are written
     */
    public static AmountFormat ofMoney(String currency, BigDecimal total) {
        boolean isLarge = total.compareTo(BILLION) >= 0;
        return new AmountFormat(
                currency,
                Nouns.singular(currency),
                CURRENCY.matcher(currency).matches(),
                0,
                isLarge ? 6 : 0,
                isLarge ? 1 : 0);
    }

    /**
     * An amount within a sentence that has said of what.
     *
     * @param amount at least 0
     * @return such as {@code 6,808} or {@code EUR 6.4 bn}
     */
    public String prose(BigDecimal amount) {
        return isMoney ? unit + Digits.NO_BREAK + magnitude(amount.movePointRight(power)) : digits(amount);
    }

    /**
     * An amount with what it is of.
     *
     * @param amount at least 0
     * @return such as {@code 6,808 troops}, {@code 1 person} or {@code EUR 6.4 bn}
     */
    public String counted(BigDecimal amount) {
        return isMoney ? prose(amount) : prose(amount) + " " + noun(amount);
    }

    /**
     * An amount with its sign, within a sentence.
     *
     * @param change not 0
     * @return such as {@code +2,847 troops} or {@code −EUR 2.9 bn}
     */
    public String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : Digits.MINUS) + counted(change.abs());
    }

    /**
     * The noun for an amount.
     *
     * @param amount how much
     * @return the unit, in the singular for one
     */
    public String noun(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0 ? one : unit;
    }

    /**
     * What stands in the head of a column.
     *
     * @return such as {@code troops} or {@code EUR million}
     */
    public String head() {
        return scale == 0 ? unit : isMoney ? unit + " million" : "million " + unit;
    }

    /**
     * A burden's title as the head of amounts, with the unit where the title does not say it.
     *
     * @param title such as {@code Fund}
     * @return such as {@code Fund, EUR million}; for people and things the title
     */
    public String headed(String title) {
        return isMoney ? title + ", " + head() : title;
    }

    /**
     * An amount in a table.
     *
     * @param amount the amount
     * @return as it is shown, and as it is
     */
    public Figure cell(BigDecimal amount) {
        return Figure.of(amount.signum() == 0 ? "0" : Digits.fixed(inTables(amount), decimals), amount);
    }

    /**
     * A change in a table.
     *
     * @param change the change
     * @return with its sign
     */
    public Figure change(BigDecimal change) {
        return Figure.of(Digits.signed(inTables(change), decimals), change);
    }

    private BigDecimal inTables(BigDecimal amount) {
        return amount.movePointRight(power - scale);
    }

    private String digits(BigDecimal amount) {
        return Digits.fixed(amount, Math.max(0, Math.min(decimals(amount), 2)));
    }

    private static int decimals(BigDecimal amount) {
        return amount.compareTo(SMALL) < 0 ? amount.stripTrailingZeros().scale() : 0;
    }

    /** At most one decimal, and none that is zero. */
    private static String magnitude(BigDecimal amount) {
        if (amount.compareTo(ABOUT_A_TRILLION) >= 0) {
            return tenths(amount.divide(TRILLION)) + Digits.NO_BREAK + "tn";
        }
        if (amount.compareTo(ABOUT_A_BILLION) >= 0) {
            return tenths(amount.divide(BILLION)) + Digits.NO_BREAK + "bn";
        }
        if (amount.compareTo(MILLION) >= 0) {
            return Digits.fixed(amount.divide(MILLION), 0) + Digits.NO_BREAK + "m";
        }
        return Digits.fixed(amount, 0);
    }

    private static String tenths(BigDecimal value) {
        String digits = Digits.fixed(value, 1);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    @Override
    public String toString() {
        return PrintableText.brief("amounts in " + unit);
    }
}
