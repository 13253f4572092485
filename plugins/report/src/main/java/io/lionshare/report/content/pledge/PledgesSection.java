package io.lionshare.report.content.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.DataTable;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.PledgeWords;
import java.util.ArrayList;
import java.util.List;

/** How far pledges go: what is covered, who is above and below its fair share, and why each pledge counts or not. */
public final class PledgesSection {
    private PledgesSection() {}

    /**
     * The section.
     *
     * @param book the pledges; the baseline plan gives fair shares
     * @param burdens those of the scenario that are shown; pledges of others count all the same
     * @return sentences, charts and tables
     */
    public static Section of(PledgeBook book, List<Burden> burdens) {
        List<String> types = burdens.stream().map(Burden::id).toList();
        List<Element> elements = new ArrayList<>();
        elements.add(
                new Element.Prose(PledgeWords.introduction(book, book.scenario().baselinePlan())));
        elements.add(new Element.Prose(PledgeWords.howToRead(book)));
        elements.add(CoverageTable.of(book, burdens, "What is required, and how much of it is pledged"));
        for (Burden burden : burdens) {
            PledgeWords.pool(burden)
                    .ifPresent(pool -> elements.add(new Element.Remark("Pool", burden.id() + ": " + pool)));
        }
        for (Burden burden : burdens) {
            elements.addAll(new LeagueElements(
                            Coverage.of(book, burden.id(), book.scenario().baselinePlan()))
                    .list());
            if (isUncertain(book, burden)) {
                elements.addAll(new ChanceElements(book, burden.type()).list());
            }
        }
        elements.add(PledgesTable.of(
                book,
                book.pledges().stream()
                        .filter(pledge -> types.contains(pledge.type()))
                        .toList(),
                "The pledges, and why each counts or not"));
        Closure.of(book, RangeEnd.HIGH).deadlocks().stream()
                .filter(group -> group.stream().map(Pledge::type).anyMatch(types::contains))
                .forEach(group -> elements.add(new Element.Remark("Deadlock", PledgeWords.deadlock(group))));
        DataTable unlocks = UnlockTable.of(book, types);
        if (!unlocks.rows().isEmpty()) {
            elements.add(unlocks);
        }
        return new Section("pledges-and-coverage", "Pledges and coverage", elements);
    }

    /** Conditions may wait for uncertain pledges of other burdens. */
    private static boolean isUncertain(PledgeBook book, Burden burden) {
        return book.pledges().stream().anyMatch(pledge -> pledge.type().equals(burden.id()))
                && book.pledges().stream()
                        .anyMatch(pledge -> pledge.probability().isPresent());
    }
}
