package io.lionshare.statistics;

import io.lionshare.plugin.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What counts once where members are compared that are not of the same size. */
public enum Counting {
    /** Every member counts once, however large it is. */
    MEMBERS,
    /** Every unit counts once, every dollar of GDP or every head, so that large members count for more. */
    UNITS;

    /** The name in files and on command lines. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Counting of(String parameter, String text) {
        List<String> known = Arrays.stream(values()).map(Counting::text).toList();
        Names.requireKnown("value of parameter " + parameter, text, known);
        return values()[known.indexOf(text)];
    }

    /** How much each member counts, adding up to 1. */
    double[] weights(double[] shares) {
        if (this == UNITS) {
            return shares;
        }
        double[] equal = new double[shares.length];
        Arrays.fill(equal, 1.0 / equal.length);
        return equal;
    }
}
