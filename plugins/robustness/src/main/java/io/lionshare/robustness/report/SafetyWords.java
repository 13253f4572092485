package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.MemberChoices;
import java.util.ArrayList;
import java.util.List;

/** One sentence a member: whether its amount is safe, between which ends it moves, and on which choice it hangs. */
final class SafetyWords {
    private SafetyWords() {}

    /** The largest amounts first. */
    static Folded of(ChoiceStudy study) {
        AmountFormat format = AmountFormat.of(study.burden());
        List<Element> sentences = new ArrayList<>();
        ChoiceTables.byAmount(study).forEach(member -> sentences.add(new Prose(sentence(study, member, format))));
        return new Folded("Who is safe, and on what the others hang", sentences);
    }

    private static String sentence(ChoiceStudy study, MemberChoices member, AmountFormat format) {
        String name = member.member().name();
        if (member.isSafe()) {
            return name + " is safe: no choice moves its "
                    + format.cell(member.amount()).shown() + ChoiceWords.whereThereIsOne(study) + ".";
        }
        String on = ChoiceTables.hangsOn(member);
        return name + " moves " + distance(member.range(), format)
                + (on.isEmpty() ? "." : ", and hangs on " + on + ".");
    }

    private static String distance(AmountSpan range, AmountFormat format) {
        String least = format.cell(range.least()).shown();
        return ChoiceTables.looksStill(range, format)
                ? "by less than " + ChoiceTables.step(format) + " (" + least + ")"
                : "between " + least + " and " + format.cell(range.greatest()).shown();
    }
}
