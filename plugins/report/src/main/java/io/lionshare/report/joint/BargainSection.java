package io.lionshare.report.joint;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.Overrun;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All burdens as one bargain: what each member owes in all, what it gives, and of which kind. */
public final class BargainSection {
    private static final String ID = "bargain";
    private static final String LINK = "One bargain";

    private BargainSection() {}

    /**
     * The section.
     *
     * @param scenario has prices; its baseline gives what members owe
     * @return the bargain, or why there is none
     */
    public static Section of(Scenario scenario) {
        try {
            return of(scenario, JointSplit.of(JointProblem.of(scenario, scenario.baselinePlan())));
        } catch (JointConflict | InfeasibleException | IllegalArgumentException | ArithmeticException e) {
            return new Section(
                    ID,
                    LINK,
                    "All burdens: one bargain",
                    "Taken as one bargain, the burdens cannot be divided",
                    "",
                    List.of(new Prose(String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The section of a split that has been computed.
     *
     * @param scenario gives the questions; its baseline gives what members owe
     * @param split of its burdens
     * @return the bargain
     */
    public static Section of(Scenario scenario, JointSplit split) {
        Bargain bargain = new Bargain(scenario, split);
        List<Element> elements = new ArrayList<>(List.of(BargainTable.of(bargain)));
        elements.add(Remark.of("Prices", PriceSentences.paragraph(bargain)));
        for (WhatIf question : scenario.whatIfs()) {
            elements.add(Remark.of(question.name(), PriceSentences.answer(bargain, question)));
        }
        if (!split.tied().isEmpty()) {
            elements.add(Remark.of(
                    "Tie",
                    "a different rounding would be equally valid for "
                            + Lists.some(
                                    split.tied().stream()
                                            .map(cell -> bargain.name(cell.member()) + " ("
                                                    + bargain.label(cell.kind()).phrase() + ")")
                                            .toList(),
                                    8)
                            + "."));
        }
        for (Overrun overrun : split.overruns()) {
            elements.add(Remark.of(
                    "Overrun",
                    "whole units miss the " + overrun.limit() + " in all by "
                            + bargain.money().prose(overrun.by()) + "."));
        }
        return new Section(
                ID,
                LINK,
                "All burdens: one bargain",
                title(bargain),
                Digits.capital(scenario.baselinePlan().label().phrase())
                        + ". A member that may not give its part of one burden gives more of the others, up to its"
                        + " limits there. Shading: part of the largest amount in the column.",
                elements);
    }

    /**
     * The bargain on one screen of a terminal.
     *
     * @param scenario gives the questions; its baseline gives what members owe
     * @param split of its burdens
     * @return the finding, the largest members, and prices
     */
    public static Summary summary(Scenario scenario, JointSplit split) {
        Bargain bargain = new Bargain(scenario, split);
        return new Summary(
                title(bargain) + ".",
                title(bargain) + ".",
                List.of(BargainTable.brief(bargain), Remark.of("Prices", PriceSentences.paragraph(bargain))));
    }

    /** The member that gives least of what it owes. */
    private static String title(Bargain bargain) {
        Member least = bargain.members().stream()
                .min(Comparator.comparing(bargain::difference))
                .orElseThrow();
        String worth = "Taken as one bargain worth "
                + bargain.money().prose(bargain.split().problem().value());
        BigDecimal less = bargain.difference(least).negate();
        if (less.compareTo(bargain.split().problem().value().movePointLeft(3)) <= 0) {
            return worth + ", every member gives what it owes";
        }
        return worth + ", " + least.name() + " would owe "
                + bargain.money().prose(bargain.split().fairValue(least.id())) + " and may give "
                + bargain.money().prose(bargain.split().value(least.id())) + "; the other "
                + Digits.word(bargain.members().size() - 1) + " take over "
                + bargain.money().prose(less);
    }
}
