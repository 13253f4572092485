package io.lionshare.report.content;

import io.lionshare.report.words.Ties;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The largest and the smallest value of a series of bars, for those who read a chart in words. */
final class Extremes {
    private Extremes() {}

    /** A sentence that names all members that have the largest and the smallest value. */
    static String sentence(
            String series, List<String> names, List<BigDecimal> values, Function<BigDecimal, String> text) {
        Comparator<Integer> byValue = Comparator.comparing(values::get);
        List<Integer> places = IntStream.range(0, values.size()).boxed().toList();
        List<Integer> most = Ties.largest(places, byValue);
        List<Integer> least = Ties.largest(places, byValue.reversed());
        String largest = text.apply(values.get(most.get(0)));
        return "Under " + series + ", "
                + (most.size() == values.size()
                        ? "the same for all (" + largest + ")."
                        : "most for " + names(names, most) + " (" + largest + "), least for " + names(names, least)
                                + " (" + text.apply(values.get(least.get(0))) + ").");
    }

    private static String names(List<String> names, List<Integer> places) {
        return places.stream().map(names::get).collect(Collectors.collectingAndThen(Collectors.toList(), Ties::names));
    }
}
