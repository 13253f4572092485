package io.lionshare.report.member;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.plugin.Decimals;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.List;

/** How one number came about, in a sentence: the first burden with a score, under the baseline. */
final class DerivedSentence {
    private static final int MEMBERS = 2;
    private static final int BLOCS = 3;

    private DerivedSentence() {}

    static String of(List<Split> splits, Member member) {
        Split split = splits.stream()
                .filter(candidate -> candidate.amount(0, member.id()).signum() > 0)
                .findFirst()
                .orElse(splits.get(0));
        int position = split.alliance().position(member.id());
        List<Step> steps = split.derivation(0).steps();
        AmountFormat amounts = split.amounts();
        BigDecimal share = BigDecimal.valueOf(split.allocation(0).scores().shares()[position]);
        StringBuilder text = new StringBuilder(split.label().title());
        text.append(split.size() == 1 ? ": " : ", " + split.phrase(0) + ": ");
        text.append(parts(amounts, steps.get(0).change(position)))
                .append(" for its ")
                .append(Decimals.percent(share))
                .append(Digits.NARROW)
                .append("% of all scores");
        add(
                text,
                amounts,
                steps.get(1).change(position),
                "by the rule " + split.plans().get(0).rule().id());
        add(
                text,
                amounts,
                steps.get(MEMBERS).change(position),
                "by limits of members (" + steps.get(MEMBERS).reason(position) + ")");
        add(
                text,
                amounts,
                steps.get(BLOCS).change(position),
                "by limits of blocs (" + steps.get(BLOCS).reason(position) + ")");
        return text.append("; in whole units ")
                .append(amounts.counted(split.amount(0, member.id())))
                .append('.')
                .toString();
    }

    private static void add(StringBuilder text, AmountFormat amounts, BigDecimal change, String why) {
        if (change.signum() != 0) {
            text.append("; ")
                    .append(parts(amounts, change.abs()))
                    .append(change.signum() > 0 ? " more " : " less ")
                    .append(why);
        }
    }

    /** To a tenth, since steps move parts of units. */
    private static String parts(AmountFormat amounts, BigDecimal amount) {
        if (amounts.isMoney()) {
            return amounts.prose(amount);
        }
        return Digits.fixed(amount, 1);
    }
}
