package io.lionshare.files;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a table writes cells and numbers.
 *
 * @param separator stands between cells
 * @param decimal stands before the decimals of a number
 */
record TableForm(char separator, char decimal) {
    private static final String SEMICOLONS = "members: {file: FILE, separator: \";\", decimal: \",\"}";

    /** Decimal numbers only: {@link Double#parseDouble} also takes hexadecimal ones, {@code NaN} and {@code 1d}. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,4})?");

    private static final Pattern COMMA = Pattern.compile("[+-]?[0-9.]*+,[0-9]++");

    /** Commas between cells, a point before decimals. */
    static TableForm plain() {
        return new TableForm(',', '.');
    }

    /** A finite number. */
    Optional<Double> number(TableCell cell, Reading reading) {
        String value = cell.value();
        boolean grouped = decimal == ',' && value.indexOf('.') >= 0;
        if (!grouped && NUMBER.matcher(value.replace(decimal, '.')).matches()) {
            double number = Double.parseDouble(value.replace(decimal, '.'));
            if (Double.isFinite(number)) {
                return Optional.of(number);
            }
        }
        String hint = decimal == '.' && COMMA.matcher(value).matches()
                ? "\nMaybe the decimal is a comma: set " + SEMICOLONS + " in the scenario file"
                : "";
        cell.refuse(
                reading, "be a finite number such as 1250" + decimal + "5, or empty where it was not measured" + hint);
        return Optional.empty();
    }

    /** What to set if a header looks as if its cells were separated otherwise; empty if it does not. */
    String hintFor(String header) {
        boolean semicolons = separator != ';' && (header.contains("id;") || header.contains("];"));
        return semicolons
                ? "\nMaybe cells are separated by semicolons: set " + SEMICOLONS + " in the scenario file"
                : "";
    }
}
