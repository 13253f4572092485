package io.lionshare.examples.cli.text;

import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.report.words.Figures;
import io.lionshare.score.key.Key;
import java.math.BigDecimal;
import java.util.List;

/** How one member's number came about: the steps that change it, why, and their sum. */
final class DerivationText {
    private static final String INDENT = "  ";
    private static final int LEAST_REASON = 30;
    private static final int KEY_DECIMALS = 6;

    private DerivationText() {}

    static void write(Lines lines, Allocation allocation, Member member) {
        ContributionType type = allocation.burden().type();
        int decimals = Math.max(0, type.quantum().stripTrailingZeros().scale()) + 3;
        String sum = Figures.fixed(allocation.amount(member.id()), decimals);
        String share = Figures.percent(allocation.share(member.id()));
        lines.add(
                member.name() + ", " + type.id() + " under " + allocation.plan().name() + ":");
        steps(
                lines,
                allocation.derivation().steps(),
                allocation.alliance().position(member.id()),
                decimals,
                sum,
                type.unit() + ", " + share + " % of the total");
    }

    /** How a member's share in the key of a plan came about. */
    static void write(Lines lines, Plan plan, Key key, Alliance alliance, Member member) {
        int position = alliance.position(member.id());
        List<Derivation.Step> steps = key.derivation(alliance).steps();
        BigDecimal share = steps.stream().map(step -> step.change(position)).reduce(BigDecimal.ZERO, BigDecimal::add);
        lines.add(member.name() + ", score under " + plan.name() + ":");
        steps(lines, steps, position, KEY_DECIMALS, Figures.fixed(share, KEY_DECIMALS), "% of all scores");
    }

    private static void steps(
            Lines lines, List<Derivation.Step> steps, int position, int decimals, String sum, String unit) {
        List<Derivation.Step> shown = steps.stream()
                .filter(step -> step == steps.get(0) || step.change(position).signum() != 0)
                .toList();
        int figures = sum.length();
        int names = 0;
        for (Derivation.Step step : shown) {
            figures = Math.max(figures, change(step, position, steps, decimals).length());
            names = Math.max(names, step.name().length());
        }
        for (Derivation.Step step : shown) {
            String head = INDENT + right(change(step, position, steps, decimals), figures) + INDENT;
            reason(lines, head, step.name() + " ".repeat(names - step.name().length()), step.reason(position));
        }
        lines.add(INDENT, "", Lines.rule(figures));
        lines.add(INDENT + right(sum, figures) + INDENT, INDENT, unit);
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
