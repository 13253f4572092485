package io.lionshare.report.member;

import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Row.Kind;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.document.figure.StepsTable;
import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.report.burden.Split;
import io.lionshare.score.key.Key;
import java.math.BigDecimal;
import java.util.List;

/** The steps to one number of a member, with the reason of each, in full. */
final class StepTable {
    private static final int KEY_DECIMALS = 6;

    private StepTable() {}

    /** What a member carries of a burden under a plan. */
    static Table of(Split split, int plan, Member member) {
        int decimals = StepsTable.decimals(split.burden().type());
        String unit = split.burden().type().unit();
        BigDecimal sum = split.amount(plan, member.id());
        String share = ShareFormat.fixed(split.share(plan, member.id()), 2) + Digits.NARROW + "% of the total";
        return StepsTable.of(
                "steps-" + Section.idOf(split.burden().id()) + "-" + (plan + 1),
                split.label().title() + " " + split.phrase(plan) + ", " + unit,
                split.derivation(plan).steps(),
                split.alliance().position(member.id()),
                decimals,
                new Row(
                        Kind.TOTAL,
                        List.of(new Words("carries"), Figure.of(Digits.fixed(sum, decimals), sum), new Words(share))));
    }

    /** A member's share in the key of a plan. */
    static Table of(Plan plan, Key key, Alliance alliance, Member member) {
        List<Step> steps = key.derivation(alliance).steps();
        int position = alliance.position(member.id());
        BigDecimal sum = steps.stream().map(step -> step.change(position)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return StepsTable.of(
                "score-" + Section.idOf(plan.name()),
                "Score " + plan.label().phrase() + ", % of all scores",
                steps,
                position,
                KEY_DECIMALS,
                new Row(
                        Kind.TOTAL,
                        List.of(new Words("score"), Figure.of(Digits.fixed(sum, KEY_DECIMALS), sum), new Words(""))));
    }
}
