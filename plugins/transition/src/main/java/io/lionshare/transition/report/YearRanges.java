package io.lionshare.transition.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadYear;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Years of a road in words. */
final class YearRanges {
    private YearRanges() {}

    /** Those of which something holds, such as {@code 2026–2028, 2030}; years that follow one another are a range. */
    static String of(Road road, Predicate<RoadYear> holds) {
        List<RoadYear> years = road.years();
        List<String> ranges = new ArrayList<>();
        int k = 0;
        while (k < years.size()) {
            int from = k;
            while (k < years.size() && holds.test(years.get(k))) {
                k++;
            }
            if (k > from) {
                String last =
                        k - from == 1 ? "" : Digits.DASH + years.get(k - 1).year();
                ranges.add(years.get(from).year() + last);
            }
            k++;
        }
        return String.join(", ", ranges);
    }
}
