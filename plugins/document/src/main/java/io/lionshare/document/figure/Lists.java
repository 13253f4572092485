package io.lionshare.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names in a sentence. */
public final class Lists {
    private Lists() {}

    /**
     * Names with commas, and a word before the last.
     *
     * @param names at least one
     * @return such as {@code Bulgaria, Italy and Spain}
     */
    public static String and(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /**
     * Some names, and how many others there are.
     *
     * @param names at least one
     * @param most how many are named
     * @return such as {@code Bulgaria, Italy and 12 others}
     */
    public static String some(List<String> names, int most) {
        if (names.size() <= most) {
            return and(names);
        }
        List<String> some = new ArrayList<>(names.subList(0, most));
        int others = names.size() - most;
        some.add(Digits.word(others) + (others == 1 ? " other" : " others"));
        return and(some);
    }

    /**
     * A name before a number: one that ends in a digit takes a colon.
     *
     * @param name any name
     * @param number what follows
     * @return both
     */
    public static String with(String name, String number) {
        Objects.requireNonNull(number, "number after a name");
        boolean endsInDigit = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
        return name + (endsInDigit ? ":" : "") + Digits.NO_BREAK + number;
    }

    /**
     * What belongs to a name, as names in s take no apostrophe.
     *
     * @param name such as {@code Europe}
     * @param noun such as {@code share}
     * @return such as {@code Europe’s share} or {@code share of North Americas}
     */
    public static String of(String name, String noun) {
        Objects.requireNonNull(noun, "noun of a name");
        return name.endsWith("s") || name.endsWith("S") ? noun + " of " + name : name + "\u2019s " + noun;
    }
}
