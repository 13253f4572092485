package io.lionshare.report.words;

import java.util.Locale;
import java.util.Map;

/**
 * A unit that begins with a word for a number, such as {@code million EUR}.
 *
 * @param power of ten that the word means; 0 where there is none
 * @param of the unit without the word
 */
record ScaledUnit(int power, String of) {
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "bn", 9, "trillion", 12);

    static ScaledUnit read(String unit) {
        String[] words = unit.strip().split("\\s+", 2);
        Integer power = POWERS.get(words[0].toLowerCase(Locale.ROOT));
        return power == null || words.length < 2 ? new ScaledUnit(0, unit) : new ScaledUnit(power, words[1]);
    }
}
