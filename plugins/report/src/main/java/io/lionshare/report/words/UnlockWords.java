package io.lionshare.report.words;

import io.lionshare.model.Bloc;
import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
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
    public static List<String> sentences(PledgeBook book, End end, Pledge pledge) {
        return pledge.condition().stream()
                .flatMap(Condition::parts)
                .filter(Condition.GivesAtLeast.class::isInstance)
                .map(Condition.GivesAtLeast.class::cast)
                .flatMap(gives -> Unlock.list(book, end, giver(book, gives.who()), gives.type()).stream()
                        .map(unlock -> sentence(book, gives, unlock)))
                .toList();
    }

    /** A member's id. All members of a bloc need the same number to complete what the bloc gives. */
    private static String giver(PledgeBook book, String who) {
        return book.scenario().alliance().blocs().stream()
                .filter(bloc -> bloc.name().equals(who))
                .map((Bloc bloc) -> bloc.members().iterator().next())
                .findFirst()
                .orElse(who);
    }

    private static String sentence(PledgeBook book, Condition.GivesAtLeast gives, Unlock unlock) {
        return "Another " + PledgeWords.type(book, gives.type()).format(unlock.amount()) + " of " + gives.type()
                + " by " + gives.who() + " would make active: " + PledgeWords.ids(unlock.activated()) + ".";
    }
}
