package io.lionshare.files.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a head is called from there on: lower-case words of ASCII letters and digits, joined by hyphens. */
final class HouseId {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern DATED = Pattern.compile("(.*)@\\s*([0-9]{1,6})\\s*", Pattern.DOTALL);

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private HouseId() {}

    /** As {@link #of}; a year that stands last after {@code @} is kept, as in {@code gdp@2027}. */
    static String ofColumn(String text) {
        Matcher dated = DATED.matcher(text);
        return dated.matches() && !of(dated.group(1)).isEmpty() ? of(dated.group(1)) + "@" + dated.group(2) : of(text);
    }

    /** German umlauts become two letters, other accents are dropped; empty where there is no Latin letter or digit. */
    static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String plain = lower.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) ? lower.replace("'", "") : plain(lower);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
        }
        int end = words.length();
        return words.substring(0, end > 0 && words.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /** Spelled with letters of ASCII, as far as they can be; what is spelled so anyway needs no tables of marks. */
    private static String plain(String lower) {
        String spelled = lower.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("'", "")
                .replace("’", "");
        return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    }
}
