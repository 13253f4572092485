package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Standing;
import io.lionshare.report.words.ChanceWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PledgeWords;
import java.math.BigDecimal;
import java.util.List;

/** How far pledges go, as text: each burden, then each pledge with the reason why it counts or not. */
public final class CoverageText {
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
        lines.add(PledgeWords.introduction(book, plan));
        lines.add(PledgeWords.howToRead(book));
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
                lines.add("Deadlock: ", "  ", PledgeWords.deadlock(group));
            }
        }
    }

    private void burden(Lines lines, Coverage coverage) {
        ContributionType type = coverage.burden().type();
        BigDecimal total = coverage.burden().total();
        lines.title(type.id() + ": " + type.format(total) + " required");
        lines.add("Committed: ", "  ", PledgeWords.figure(type, coverage.committed()));
        lines.add("Conditional, condition met: ", "  ", PledgeWords.figure(type, coverage.conditional()));
        lines.add("Conditional, not met: ", "  ", PledgeWords.figure(type, coverage.waiting()));
        lines.add("Gap: ", "  ", PledgeWords.figure(type, coverage.gap()));
        PledgeWords.pool(coverage.burden()).ifPresent(pool -> lines.add("Pool: ", "  ", pool));
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
        lines.add(
                end == End.LOW ? "Chance at the low end: " : "Chance at the high end: ",
                "  ",
                ChanceWords.sentence(type, Chances.of(book, end, type.id(), ChanceWords.SEED)));
    }

    private static String standing(ContributionType type, Standing standing) {
        String fair = "fair share " + type.digits(standing.fairShare());
        String ratio = standing.ratio(End.HIGH).isEmpty()
                ? ""
                : ", pledge / fair share "
                        + PledgeWords.range(
                                Figures.fixed(standing.ratio(End.LOW).orElseThrow(), 2),
                                Figures.fixed(standing.ratio(End.HIGH).orElseThrow(), 2))
                        + ", difference "
                        + PledgeWords.range(
                                Figures.difference(type, standing.difference(End.LOW)),
                                Figures.difference(type, standing.difference(End.HIGH)));
        return PledgeWords.name(standing) + ": " + PledgeWords.figure(type, standing.pledged()) + ", " + fair + ratio;
    }

    private void pledge(Lines lines, Pledge pledge, Closure low, Closure high) {
        lines.add(
                pledge.id() + ": ",
                "  ",
                pledge.member() + ", " + pledge.type() + ", " + PledgeWords.amount(book, pledge) + ", " + pledge.date()
                        + " (" + pledge.source() + "): " + PledgeWords.reason(pledge, low, high) + ".");
    }
}
