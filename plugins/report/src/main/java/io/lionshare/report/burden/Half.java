package io.lionshare.report.burden;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many members carry half of a burden. */
final class Half {
    private Half() {}

    static String title(Split split) {
        if (split.burden().total().signum() == 0) {
            return "There is nothing to divide";
        }
        Map<Integer, List<String>> byCount = new TreeMap<>();
        for (int plan = 0; plan < split.size(); plan++) {
            byCount.computeIfAbsent(count(split, plan), key -> new ArrayList<>())
                    .add(split.phrase(plan));
        }
        String burden = split.label().phrase();
        if (byCount.size() == 1) {
            int count = byCount.keySet().iterator().next();
            return Digits.capital(Digits.word(count)) + " of the "
                    + Digits.count(split.alliance().size(), "member")
                    + (count == 1 ? " carries" : " carry") + " half or more of the " + burden
                    + (split.size() == 1 ? "" : " under every plan");
        }
        return "Half or more of the " + burden + " rests on "
                + byCount.entrySet().stream()
                        .map(entry -> Digits.count(entry.getKey(), "member") + " " + Lists.and(entry.getValue()))
                        .collect(Collectors.joining(", on "));
    }

    /** The least number of members that carry half. */
    private static int count(Split split, int plan) {
        long all = split.burden().quanta();
        long sum = 0;
        int count = 0;
        for (Member member : split.ranked(plan)) {
            if (sum >= all - sum) {
                break;
            }
            sum += split.allocation(plan).quanta(member.id());
            count++;
        }
        return count;
    }
}
