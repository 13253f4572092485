package io.lionshare.report.words;

import java.util.Comparator;
import java.util.List;

/** Those at the top of an order, all of them where several are equal, so that a sentence never names one of several equals. */
public final class Ties {
    private static final int NAMED = 3;

    private Ties() {}

    /**
     * The largest ones.
     *
     * @param <T> what is compared
     * @param all at least one
     * @param order by which they are compared
     * @return those that are not below any other, in the order given
     */
    public static <T> List<T> largest(List<T> all, Comparator<? super T> order) {
        T largest = all.stream().max(order).orElseThrow();
        return all.stream().filter(one -> order.compare(one, largest) == 0).toList();
    }

    /**
     * Names side by side; of more than three, the first ones and how many others there are.
     *
     * @param names at least one
     * @return such as {@code Anna}, {@code Anna and Bert} or {@code Anna, Bert, Cleo and 5 others}
     */
    public static String names(List<String> names) {
        return joined(names, "and");
    }

    /**
     * Names of which one is enough; of more than three, the first ones and how many others there are.
     *
     * @param names at least one
     * @return such as {@code first}, {@code first or second}
     */
    public static String alternatives(List<String> names) {
        return joined(names, "or");
    }

    private static String joined(List<String> names, String word) {
        int others = names.size() - NAMED;
        if (others > 0) {
            return String.join(", ", names.subList(0, NAMED)) + " " + word + " " + Plural.of(others, "other");
        }
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }

    /**
     * The word after an amount that several have.
     *
     * @param names those that have it
     * @return {@code  each} after a space; empty for one
     */
    public static String each(List<?> names) {
        return names.size() == 1 ? "" : " each";
    }
}
