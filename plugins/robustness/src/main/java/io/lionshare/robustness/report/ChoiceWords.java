package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.robustness.Alternative;
import io.lionshare.robustness.Choice;
import io.lionshare.robustness.ChoiceEffect;
import io.lionshare.robustness.ChoiceStudy;
import io.lionshare.robustness.ListedChoice;
import io.lionshare.robustness.MemberChoices;
import io.lionshare.robustness.RangeChoice;
import io.lionshare.robustness.WeightChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences about choices. */
final class ChoiceWords {
    private static final int MOST_NAMES = 5;

    private ChoiceWords() {}

    /** Which choice moves most members most, or that none does. */
    static String title(ChoiceStudy study) {
        int all = study.members().size();
        if (study.withoutResult() == study.combinations()) {
            return "No combination of the choices has a result";
        }
        List<MemberChoices> moved =
                study.members().stream().filter(member -> !member.isSafe()).toList();
        if (moved.isEmpty()) {
            return "No choice moves any member's amount";
        }
        Map<String, Long> counts = moved.stream()
                .flatMap(member -> member.largest().stream())
                .collect(Collectors.groupingBy(ChoiceEffect::choice, Collectors.counting()));
        return study.choices().stream()
                .map(Choice::name)
                .max(Comparator.comparing((String name) -> counts.getOrDefault(name, 0L)))
                .filter(counts::containsKey)
                .map(most -> "The choice of " + most + " matters most for " + of(counts.getOrDefault(most, 0L), all))
                .orElse("The choices move " + of(moved.size(), all));
    }

    private static String of(long some, int all) {
        String members = Digits.count(all, "member");
        if (some < all) {
            return Digits.word(some) + " of the " + members;
        }
        return all == 1 ? "the only member" : "all " + members;
    }

    /** The choices with their alternatives, and how many combinations were tried. */
    static String lead(ChoiceStudy study) {
        return "Choices: "
                + study.choices().stream()
                        .map(choice -> choice.name() + " (" + alternatives(choice) + ")")
                        .collect(Collectors.joining("; "))
                + ". " + Digits.capital(Digits.count(study.combinations(), "combination")) + " tried.";
    }

    private static String alternatives(Choice choice) {
        if (choice instanceof ListedChoice listed) {
            return Lists.some(
                    listed.alternatives().stream().map(Alternative::name).toList(), MOST_NAMES);
        }
        if (choice instanceof RangeChoice range) {
            return range.low().toPlainString() + " to " + range.high().toPlainString();
        }
        return choice instanceof WeightChoice weights
                ? "any of " + Lists.and(weights.space().names())
                : "";
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
