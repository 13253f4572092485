package io.lionshare.files.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a head is called from there on: lower-case words of ASCII letters and digits, joined by hyphens. */
final class HouseId {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private HouseId() {}

    /** German umlauts become two letters, other accents are dropped; empty where there is no Latin letter or digit. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("'", "")
                .replace("’", "");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }
}
