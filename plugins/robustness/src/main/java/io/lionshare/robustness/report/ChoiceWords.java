package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.robustness.ChoiceStudy;
import io.lionshare.robustness.MemberChoices;
import java.util.ArrayList;
import java.util.List;

/** The sentences about choices. */
final class ChoiceWords {
    private static final int MOST_NAMES = 5;

    private ChoiceWords() {}

    /** How many members no choice moves, and which choice moves most of the others. */
    static String title(ChoiceStudy study) {
        List<MemberChoices> moved =
                study.members().stream().filter(member -> !member.isSafe()).toList();
        if (moved.isEmpty()) {
            return "No choice moves any member's amount";
        }
        String most = "";
        long of = 0;
        for (String choice : study.choices()) {
            long count = moved.stream()
                    .filter(member -> member.largest()
                            .filter(effect -> effect.choice().equals(choice))
                            .isPresent())
                    .count();
            if (count > of) {
                most = choice;
                of = count;
            }
        }
        String safe = Digits.count((long) study.members().size() - moved.size(), "member");
        return of == 0
                ? "No choice moves " + safe + " of " + study.members().size()
                : "The choice of " + most + " matters most for "
                        + (of == study.members().size() ? "all " : of + " of the ")
                        + Digits.count(study.members().size(), "member");
    }

    static String lead(ChoiceStudy study) {
        return "Choices: " + Lists.and(study.choices()) + ". "
                + Digits.capital(Digits.count(study.combinations(), "combination")) + " tried.";
    }

    /** What has no result, what is switched off, and who is safe. */
    static List<Element> remarks(ChoiceStudy study) {
        List<Element> remarks = new ArrayList<>();
        if (study.withoutResult() > 0) {
            remarks.add(new Prose(Digits.capital(Digits.count(study.withoutResult(), "combination"))
                    + " of " + study.combinations()
                    + (study.withoutResult() == 1 ? " has" : " have")
                    + " no result. Parts of the variance are given that there is one."));
            study.refused().forEach((reason, count) -> remarks.add(new Prose(count + " × " + reason)));
        }
        study.switchedOff()
                .forEach(off -> remarks.add(new Prose("With " + off.by() + " " + off.alternative() + ", the choice of "
                        + off.choice() + " changes nothing.")));
        List<String> safe = study.members().stream()
                .filter(MemberChoices::isSafe)
                .map(member -> member.member().name())
                .toList();
        if (!safe.isEmpty()) {
            remarks.add(new Prose("No choice moves " + Lists.some(safe, MOST_NAMES) + "."));
        }
        return remarks;
    }
}
