package io.lionshare.report.burden;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import java.util.List;

/** The members that carry nothing, in one sentence. */
final class Zeros {
    private static final int NAMED = 5;

    private Zeros() {}

    /** Names up to five in alphabetical order, counts more; empty if every member carries something. */
    static String sentence(Split split) {
        List<String> names = split.nothing().stream().map(Member::name).sorted().toList();
        if (names.isEmpty()) {
            return "";
        }
        String which = names.size() <= NAMED ? Lists.and(names) : Digits.count(names.size(), "member");
        return (split.size() == 1 ? "Nothing: " : "Nothing under any plan: ") + which + ".";
    }
}
