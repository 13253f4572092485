package io.lionshare.examples.cli.text;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import java.math.BigDecimal;
import java.util.List;

/** How one member's number came about: the steps that change it, why, and their sum. */
final class DerivationText {
    private static final String INDENT = "  ";
    private static final int LEAST_REASON = 30;

    private DerivationText() {}

    static void write(Lines lines, Allocation allocation, Member member) {
        ContributionType type = allocation.burden().type();
        int position = allocation.alliance().position(member.id());
        List<Derivation.Step> steps = allocation.derivation().steps();
        List<Derivation.Step> shown = steps.stream()
                .filter(step -> step == steps.get(0) || step.change(position).signum() != 0)
                .toList();
        int decimals = Math.max(0, type.quantum().stripTrailingZeros().scale()) + 3;
        String sum = Figures.fixed(allocation.amount(member.id()), decimals);
        int figures = sum.length();
        int names = 0;
        for (Derivation.Step step : shown) {
            figures = Math.max(figures, change(step, position, steps, decimals).length());
            names = Math.max(names, step.name().length());
        }
        lines.add(
                member.name() + ", " + type.id() + " under " + allocation.plan().name() + ":");
        for (Derivation.Step step : shown) {
            String head = INDENT + right(change(step, position, steps, decimals), figures) + INDENT;
            reason(lines, head, step.name() + " ".repeat(names - step.name().length()), step.reason(position));
        }
        lines.add(INDENT, "", Lines.rule(figures));
        String share = Figures.percent(allocation.share(member.id()));
        lines.add(INDENT + right(sum, figures) + INDENT, INDENT, type.unit() + ", " + share + " % of the total");
    }

    /** The reason stands beside the step's name where there is room, and below it where there is none. */
    private static void reason(Lines lines, String head, String name, String reason) {
        String beside = head + name + INDENT;
        if (reason.isEmpty()) {
            lines.add(head, "", name);
        } else if (lines.width() - beside.length() >= LEAST_REASON) {
            lines.add(beside, " ".repeat(beside.length()), reason);
        } else {
            lines.add(head, "", name);
            lines.add(INDENT + INDENT, INDENT + INDENT, reason);
        }
    }

    private static String change(Derivation.Step step, int position, List<Derivation.Step> steps, int decimals) {
        BigDecimal change = step.change(position);
        return step == steps.get(0) ? Figures.fixed(change, decimals) : Figures.change(change, decimals);
    }

    private static String right(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }
}
