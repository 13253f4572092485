package io.lionshare.files.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that is made of digits and signs as numbers are, before it is known which sign stands before the decimals.
 *
 * @param sign minus or nothing
 * @param digits digits with points, commas, apostrophes and spaces between them
 * @param exponent the power of ten, with its sign; 0 where there is none
 */
record NumberText(String sign, String digits, int exponent) {
    private static final String SPACES = " \u00A0\u2007\u2009\u202F";
    private static final String APOSTROPHES = "'\u2019";
    private static final Pattern FORM = Pattern.compile("([+\u2212-]?)" + "((?:[0-9]|[.,](?=[0-9]))[0-9.," + APOSTROPHES
            + SPACES + "]*+)" + "(?:[eE]([+-]?[0-9]{1,4}))?");

    /** Digits of a group. */
    private static final int GROUP = 3;

    /** A number that can be read with at least one of the decimal signs; a date such as {@code 31.12.2024} cannot. */
    static Optional<NumberText> of(String cell) {
        Matcher form = FORM.matcher(cell);
        if (!form.matches()) {
            return Optional.empty();
        }
        String sign = form.group(1).isEmpty() || form.group(1).equals("+") ? "" : "-";
        int exponent = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
        NumberText number = new NumberText(sign, form.group(2), exponent);
        boolean isNumber = number.with('.', Optional.empty()).isPresent()
                || number.with(',', Optional.empty()).isPresent();
        return isNumber ? Optional.of(number) : Optional.empty();
    }

    /**
     * The number with a point before its decimals and without grouping, as it is if the given sign stands before the decimals. Groups
     * have three digits, the first one to three and no leading 0, and one sign between them.
     *
     * @param decimal a point or a comma
     * @param grouping the sign between groups, if one is set
     * @return the number, or nothing if it cannot be read so
     */
    Optional<String> with(char decimal, Optional<Character> grouping) {
        int at = digits.indexOf(decimal);
        String whole = at < 0 ? digits : digits.substring(0, at);
        String fraction = at < 0 ? "" : digits.substring(at + 1);
        if (!isDigits(fraction) || (whole.isEmpty() && fraction.isEmpty())) {
            return Optional.empty();
        }
        return ungrouped(whole, grouping)
                .map(plain -> sign + plain + (at < 0 ? "" : "." + fraction) + (exponent == 0 ? "" : "E" + exponent));
    }

    /** How many decimals it has, if the given sign stands before them. */
    int decimals(char decimal) {
        int at = digits.indexOf(decimal);
        return (at < 0 ? 0 : digits.length() - at - 1) - exponent;
    }

    /** The sign between groups of digits, if the other one stands before the decimals; a space and an apostrophe stand for all. */
    Optional<Character> grouping(char decimal) {
        int at = digits.indexOf(decimal);
        String whole = at < 0 ? digits : digits.substring(0, at);
        return whole.chars()
                .filter(c -> !isDigit((char) c))
                .mapToObj(c -> kind((char) c))
                .findFirst();
    }

    private static Optional<String> ungrouped(String whole, Optional<Character> grouping) {
        if (isDigits(whole)) {
            return Optional.of(whole);
        }
        StringBuilder plain = new StringBuilder();
        char kind = 0;
        int group = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (isDigit(c)) {
                group++;
                plain.append(c);
                continue;
            }
            boolean isFirst = kind == 0;
            boolean fits = isFirst
                    ? group >= 1 && group <= GROUP && whole.charAt(0) != '0'
                    : group == GROUP && kind(c) == kind;
            if (!fits || !grouping.map(set -> set == kind(c)).orElse(true)) {
                return Optional.empty();
            }
            kind = kind(c);
            group = 0;
        }
        return group == GROUP ? Optional.of(plain.toString()) : Optional.empty();
    }

    private static char kind(char c) {
        return SPACES.indexOf(c) >= 0 ? ' ' : APOSTROPHES.indexOf(c) >= 0 ? '\'' : c;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
