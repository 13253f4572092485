package io.lionshare.files.table;

import java.util.Optional;

/**
 * How a file writes numbers.
 *
 * @param decimal what stands before decimals
 * @param grouping what stands between groups of three digits, if it is said; any other sign may, if it is not
 */
record NumberForm(char decimal, Optional<Character> grouping) {
    /**
     * A figure of a member.
     *
     * @param value the number
     * @param decimals how many decimals it is written with, so that a sum of rounded figures can be compared with it
     */
    record Figure(double value, int decimals) {}

    /** A finite number, or nothing if it is none in this form. */
    Optional<Figure> read(NumberText number) {
        return number.with(decimal, grouping)
                .map(Double::parseDouble)
                .filter(Double::isFinite)
                .map(value -> new Figure(value, number.decimals(decimal)));
    }

    /** The number as it is read, for a message. */
    String plain(NumberText number) {
        return number.with(decimal, grouping).orElse(number.sign() + number.digits());
    }
}
