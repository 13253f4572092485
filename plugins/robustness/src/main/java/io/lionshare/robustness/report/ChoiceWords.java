package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.choice.Alternative;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.ChoiceEffect;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.ListedChoice;
import io.lionshare.robustness.choice.MemberChoices;
import io.lionshare.robustness.choice.RangeChoice;
import io.lionshare.robustness.choice.WeightChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences about choices. */
final class ChoiceWords {
    private static final int MOST_NAMES = 5;

    /** A number below zero, with its unit. */
    private static final Pattern NEGATIVE = Pattern.compile("^-(?=[0-9.]+(?: %)?$)");

    private ChoiceWords() {}

    /** Which choice moves most members most, or that none does; and how many combinations have no result. */
    static String title(ChoiceStudy study) {
        return study.withoutResult() == study.combinations()
                ? "No combination of the choices has a result"
                : finding(study) + (study.withoutResult() == 0 ? "" : "; " + withoutResult(study));
    }

    private static String withoutResult(ChoiceStudy study) {
        return Digits.word(study.withoutResult()) + " of " + Digits.count(study.combinations(), "combination")
                + (study.withoutResult() == 1 ? " has" : " have") + " no result";
    }

    private static String finding(ChoiceStudy study) {
        int all = study.members().size();
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
                    listed.alternatives().stream()
                            .map(Alternative::name)
                            .map(ChoiceWords::shown)
                            .toList(),
                    MOST_NAMES);
        }
        if (choice instanceof RangeChoice range) {
            return end(range.low(), range.unit()) + " to " + end(range.high(), range.unit());
        }
        return choice instanceof WeightChoice weights
                ? "any of " + Lists.and(weights.space().names())
                : "";
    }

    private static String end(BigDecimal number, String unit) {
        return shown(number.toPlainString() + (unit.isEmpty() ? "" : " " + unit));
    }

    /** A name that is a number has a true minus. */
    private static String shown(String alternative) {
        return NEGATIVE.matcher(PrintableText.value(alternative)).replaceFirst(Digits.MINUS);
    }

    /** How many combinations have no result, and why: the most frequent reasons. */
    static Element reasons(ChoiceStudy study) {
        List<String> reasons = study.refused().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + " (" + reason.getValue() + ")")
                .toList();
        return new Prose(Digits.capital(withoutResult(study)) + ": "
                + String.join("; ", reasons.subList(0, Math.min(MOST_NAMES, reasons.size())))
                + (reasons.size() > MOST_NAMES ? "; and other reasons" : "") + ".");
    }

    private static String parts(ChoiceStudy study) {
        return study.members().stream().anyMatch(member -> member.largest().isPresent())
                ? "Parts of the variance are given that there is one."
                : "So there are no parts of the variance.";
    }

    /** What is said of amounts that do not move holds where there are amounts. */
    static String whereThereIsOne(ChoiceStudy study) {
        return study.withoutResult() == 0 ? "" : " where there is a result";
    }

    /** What has no result, what is switched off, and who is safe. */
    static List<Element> remarks(ChoiceStudy study) {
        List<Element> remarks = new ArrayList<>();
        if (study.withoutResult() > 0) {
            remarks.add(reasons(study));
            remarks.add(new Prose(parts(study)));
        }
        study.switchedOff()
                .forEach(off -> remarks.add(new Prose("With " + off.by() + " "
                        + shown(off.alternative()) + ", the choice of "
                        + off.choice() + " changes nothing.")));
        List<String> safe = study.members().stream()
                .filter(MemberChoices::isSafe)
                .map(member -> member.member().name())
                .toList();
        if (!safe.isEmpty()) {
            remarks.add(new Prose("No choice moves " + Lists.some(safe, MOST_NAMES) + whereThereIsOne(study) + "."));
        }
        return remarks;
    }
}
