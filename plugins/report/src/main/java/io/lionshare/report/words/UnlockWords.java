package io.lionshare.report.words;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.pledge.Unlock;
import java.util.List;

/** What more would have to be given so that a pledge becomes active, in words. */
public final class UnlockWords {
    private UnlockWords() {}

    /**
     * What whoever a pledge waits for would set in motion by giving more.
     *
     * @param book the pledges
     * @param end which end of every range
     * @param pledge one of them
     * @return sentences; none if the pledge waits for nobody
     */
    public static List<String> sentences(PledgeBook book, RangeEnd end, Pledge pledge) {
        return pledge.condition().stream()
                .flatMap(Condition::parts)
                .filter(Condition.GivesAtLeast.class::isInstance)
                .map(Condition.GivesAtLeast.class::cast)
                .flatMap(gives -> Unlock.list(book, end, gives.who(), gives.type()).stream()
                        .map(unlock -> sentence(book, gives, unlock)))
                .toList();
    }

    private static String sentence(PledgeBook book, Condition.GivesAtLeast gives, Unlock unlock) {
        return "Another " + PledgeWords.type(book, gives.type()).format(unlock.amount()) + " of " + gives.type()
                + " by " + gives.who() + " would make active: " + PledgeWords.ids(unlock.activated()) + ".";
    }
}
