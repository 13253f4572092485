package io.lionshare.files.table;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number with something before or after it that is not part of a number.
 *
 * @param what what that is, such as {@code a percent sign}
 * @param mark the text of it
 * @param number the number without it
 */
record MarkedNumber(String what, String mark, NumberText number) {
    /** No number with a mark is longer; time to look for marks grows with the square of a cell. */
    private static final int LONGEST = 100;

    private record Form(String what, Pattern pattern) {
        /** What matches is the mark, and what is left is the number. */
        Optional<MarkedNumber> find(String cell) {
            Matcher matcher = pattern.matcher(cell);
            if (!matcher.find()) {
                return Optional.empty();
            }
            String mark = Invisible.strip(matcher.group());
            String rest = Invisible.strip(cell.substring(0, matcher.start()) + cell.substring(matcher.end()));
            return NumberText.of(rest).map(number -> new MarkedNumber(what, mark, number));
        }
    }

    private static final String CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted()
            .collect(Collectors.joining("|"));

    private static final List<Form> FORMS = List.of(
            new Form("a percent sign", Pattern.compile("[%\u2030]$")),
            new Form("a currency sign", Pattern.compile("^(?:(?:[A-Z]{1,3})?\\p{Sc}|(?:" + CODES + "))")),
            new Form("a currency sign", Pattern.compile("(?:(?:[A-Z]{1,3})?\\p{Sc}|(?:" + CODES + "))$")),
            new Form(
                    "a footnote mark",
                    Pattern.compile("(?:[*\u2020\u2021\u00A7\u00B6#]++|[\u00B9\u00B2\u00B3\u2070-\u2079]++"
                            + "|[(\\[][a-zA-Z0-9*]{1,3}[)\\]]|[0-9]\\)"
                            + "|(?<=\\s)[bcdefinprsuz]{1,3}|(?<=[0-9])[bcdefnprsuz])$")),
            new Form("a footnote mark", Pattern.compile("^[*\u2020\u2021]++")),
            new Form("a sign that it is not exact", Pattern.compile("^(?:[~<>\u2248\u2264\u2265]|ca?\\.)")));

    private static final Pattern FOLLOWED = Pattern.compile(
            "^([+\u2212-]?[0-9.,'\u2019\\s\u00A0\u2009\u202F]*[0-9])\\s?+(\\p{L}[\\p{L}\\p{N}.\u00B2\u00B3/ ]*+)$");

    private static final Pattern ACCOUNTED = Pattern.compile("^\\(([0-9].*)\\)$");

    static Optional<MarkedNumber> of(String cell) {
        return cell.length() > LONGEST
                ? Optional.empty()
                : FORMS.stream().flatMap(form -> form.find(cell).stream()).findFirst();
    }

    /** A word after a number, such as {@code Mio.} or {@code km}, which can stand for a factor. */
    static Optional<String> wordIn(String cell) {
        Matcher matcher = FOLLOWED.matcher(cell);
        return cell.length() <= LONGEST
                        && matcher.matches()
                        && NumberText.of(matcher.group(1)).isPresent()
                ? Optional.of(matcher.group(2))
                : Optional.empty();
    }

    /** A number in brackets, which accountants write for one below zero. */
    static Optional<NumberText> bracketed(String cell) {
        Matcher matcher = ACCOUNTED.matcher(cell);
        return matcher.matches() ? NumberText.of(matcher.group(1)) : Optional.empty();
    }
}
