package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.End;
import io.lionshare.pledge.Ends;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Standing;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How far pledges go, as text: each burden, then each pledge with the reason why it counts or not. */
public final class CoverageText {
    private static final long SEED = 1;

    private final PledgeBook book;
    private final Plan plan;

    /**
     * The text of a book of pledges.
     *
     * @param book the pledges
     * @param plan gives fair shares
     */
    public CoverageText(PledgeBook book, Plan plan) {
        this.book = book;
        this.plan = plan;
    }

    /**
     * Each burden, then each pledge to it. Pledges to burdens that are not shown count all the same.
     *
     * @param lines where the text goes
     * @param burdens those of the scenario that are shown
     */
    public void write(Lines lines, List<Burden> burdens) {
        lines.add("Pledges as of " + book.asOf() + ", beside fair shares under " + plan.name() + ".");
        lines.add(
                "A figure low .. high: at the low end of every pledge, and at the high end, where an unstated amount (*) is"
                        + " taken to be the member's fair share under "
                        + book.scenario().baseline() + ".");
        burdens.forEach(burden -> burden(lines, Coverage.of(book, burden.type().id(), plan)));
        List<String> types = burdens.stream().map(burden -> burden.type().id()).toList();
        List<Pledge> shown = book.pledges().stream()
                .filter(pledge -> types.contains(pledge.type()))
                .toList();
        if (!shown.isEmpty()) {
            lines.title("Pledges");
        }
        Closure low = Closure.of(book, End.LOW);
        Closure high = Closure.of(book, End.HIGH);
        shown.forEach(pledge -> pledge(lines, pledge, low, high));
        for (List<Pledge> group : high.deadlocks()) {
            if (group.stream().map(Pledge::type).anyMatch(types::contains)) {
                lines.add(
                        "Deadlock: ",
                        "  ",
                        group.stream().map(Pledge::id).collect(Collectors.joining(", ")) + " wait for each other.");
            }
        }
    }

    private void burden(Lines lines, Coverage coverage) {
        ContributionType type = coverage.burden().type();
        BigDecimal total = coverage.burden().total();
        lines.title(type.id() + ": " + type.format(total) + " required");
        lines.add("Committed: ", "  ", figure(type, coverage.committed()));
        lines.add("Conditional, condition met: ", "  ", figure(type, coverage.conditional()));
        lines.add("Conditional, not met: ", "  ", figure(type, coverage.waiting()));
        lines.add("Gap: ", "  ", figure(type, coverage.gap()));
        if (type.rotation().compareTo(BigDecimal.ONE) > 0) {
            lines.add(
                    "Pool: ",
                    "  ",
                    type.format(type.pool(total)) + " so that " + type.digits(total) + " are in place (rotation factor "
                            + type.rotation() + ").");
        }
        if (book.pledges().stream().anyMatch(pledge -> pledge.probability().isPresent())) {
            for (End end : End.values()) {
                chances(lines, type, end);
            }
        }
        for (Standing standing : coverage.standings()) {
            if (standing.pledged().high().signum() > 0) {
                lines.add("  ", "    ", standing(type, standing));
            }
        }
    }

    private void chances(Lines lines, ContributionType type, End end) {
        Chances chances = Chances.of(book, end, type.id(), SEED);
        String error = chances.coveredError() > 0
                ? " (standard error " + Figures.percent(chances.coveredError()) + ", drawn from seed " + SEED + ")"
                : "";
        lines.add(
                end == End.LOW ? "Chance at the low end: " : "Chance at the high end: ",
                "  ",
                Figures.percent(chances.covered()) + " that it is covered" + error + ", expected shortfall "
                        + type.format(type.amount(BigDecimal.valueOf(chances.expectedShortfall())))
                        + chances.decisive()
                                .map(most -> "; " + Figures.percent(most.covered()) + " if " + most.pledge()
                                        + " were certain")
                                .orElse("")
                        + ".");
    }

    private static String standing(ContributionType type, Standing standing) {
        String fair = "fair share " + type.digits(standing.fairShare());
        String ratio = standing.ratio(End.HIGH).isEmpty()
                ? ""
                : ", pledge / fair share "
                        + range(
                                Figures.fixed(standing.ratio(End.LOW).orElseThrow(), 2),
                                Figures.fixed(standing.ratio(End.HIGH).orElseThrow(), 2))
                        + ", difference "
                        + range(
                                Figures.difference(type, standing.difference(End.LOW)),
                                Figures.difference(type, standing.difference(End.HIGH)));
        return standing.member().name() + (standing.unstated() ? "*" : "") + ": " + figure(type, standing.pledged())
                + ", " + fair + ratio;
    }

    private void pledge(Lines lines, Pledge pledge, Closure low, Closure high) {
        ContributionType type = book.scenario().burdens().stream()
                .map(burden -> burden.type())
                .filter(known -> known.id().equals(pledge.type()))
                .findFirst()
                .orElseThrow();
        String amount = pledge.isUnstated()
                ? "unstated*"
                : figure(type, new Ends(book.amount(pledge.id(), End.LOW), book.amount(pledge.id(), End.HIGH)));
        String below = low.reason(pledge.id());
        String above = high.reason(pledge.id());
        String reason = below.equals(above) ? above : "at the low end " + below + "; at the high end " + above;
        lines.add(
                pledge.id() + ": ",
                "  ",
                pledge.member() + ", " + pledge.type() + ", " + amount + ", " + pledge.date() + " (" + pledge.source()
                        + "): " + reason + ".");
    }

    static String figure(ContributionType type, Ends ends) {
        return range(type.digits(ends.low()), type.digits(ends.high())) + " " + type.unit();
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + " .. " + high;
    }
}
